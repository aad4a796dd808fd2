using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Frameworks;

/// <summary>The default framework's file, to be spoiled in one place.</summary>
internal static class DefaultJson
{
    public static string Text { get; } = Read();

    public static ImmutableArray<Fault> FaultsAfter(Action<JsonObject> change)
    {
        var framework = JsonNode.Parse(Text)!.AsObject();
        change(framework);
        return FaultsOf(framework.ToJsonString());
    }

    public static ImmutableArray<Fault> FaultsOf(string json) =>
        FrameworkFile.Parse(Encoding.UTF8.GetBytes(json)) is FrameworkResult.Faulty faulty
            ? faulty.Faults
            : [];

    /// <summary>Asserts that a change brings exactly one fault.</summary>
    public static void Finds(string path, string message, Action<JsonObject> change)
    {
        var fault = Assert.Single(FaultsAfter(change));
        Assert.Equal(path, fault.Path);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    /// <summary>The question <c>coupling</c>, at <c>$.sections[0].questions[2]</c>.</summary>
    public static JsonObject Question(this JsonObject framework) =>
        framework.Item("sections", 0).Item("questions", 2);

    /// <summary>The first level of <see cref="Question"/>.</summary>
    public static JsonObject Level(this JsonObject framework) =>
        framework.Question().Item("levels", 0);

    /// <summary>The sign <c>headcount</c> of <c>$.risks[0]</c>.</summary>
    public static JsonObject Sign(this JsonObject framework) =>
        framework.Item("risks", 0).Item("signs", 1);

    public static JsonObject Item(this JsonNode node, string list, int index) =>
        node[list]![index]!.AsObject();

    /// <summary>The questions of a section.</summary>
    public static IEnumerable<JsonNode?> Questions(JsonNode? section) =>
        section!["questions"]!.AsArray();

    private static string Read()
    {
        using var stream = typeof(FrameworkFile).Assembly.GetManifestResourceStream("default.json");
        using var reader = new StreamReader(stream!);
        return reader.ReadToEnd();
    }
}
