using System.Text.Json;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Frameworks.Reading;

/// <summary>The paths of all values in a JSON text.</summary>
internal sealed class JsonPaths
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    public JsonPaths(string json)
    {
        using var document = JsonDocument.Parse(json);
        Collect(document.RootElement, "$");
    }

    /// <summary>Asserts that a fault points into the text or at a gap in it.</summary>
    public void Hold(Fault fault)
    {
        var isGap = fault.Message.StartsWith("Is missing.", StringComparison.Ordinal);
        var path = isGap ? fault.Path[..fault.Path.LastIndexOf('.')] : fault.Path;
        Assert.Contains(path, _paths);
    }

    private static string Member(string path, string name) =>
        name.StartsWith('$') ? $"{path}['{name}']" : $"{path}.{name}";

    private void Collect(JsonElement element, string path)
    {
        _paths.Add(path);
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                Collect(member.Value, Member(path, member.Name));
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in element.EnumerateArray().Index())
            {
                Collect(item, $"{path}[{index}]");
            }
        }
    }
}
