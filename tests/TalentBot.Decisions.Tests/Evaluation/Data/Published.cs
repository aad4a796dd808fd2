using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TalentBot.Decisions.Tests.Evaluation.Data;

/// <summary>Reads the published and exactly derived figures beside this file.</summary>
internal static class Published
{
    public static JsonElement Read(string name, [CallerFilePath] string test = "")
    {
        var folder = Path.GetDirectoryName(test)!;
        var root = folder[..(folder.LastIndexOf("Evaluation", StringComparison.Ordinal) + 10)];
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "Data", name)));
        return document.RootElement.Clone();
    }

    /// <summary>A number as such, or as text like <c>46/315</c>.</summary>
    public static double Number(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number
            ? element.GetDouble()
            : element
                .GetString()!
                .Split('/')
                .Select(part => double.Parse(part, CultureInfo.InvariantCulture))
                .Aggregate((top, bottom) => top / bottom);

    public static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(Number)];

    public static double[][] Rows(JsonElement array) => [.. array.EnumerateArray().Select(Numbers)];
}
