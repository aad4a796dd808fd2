using System.Collections.Immutable;
using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Scenarios;

/// <summary>The scenarios that come with the sandbox; each is an answers file that <c>evaluate</c> takes too.</summary>
public static class ScenarioLibrary
{
    /// <summary>All of them, the first being the one that plays unless another is named.</summary>
    public static ImmutableArray<Scenario> All { get; } =
    [
        .. ((JsonArray)JsonNode.Parse(Read("index.json"))!)
            .OfType<JsonObject>()
            .Select(s => new Scenario(s.Text("id")!, s.Text("summary")!)),
    ];

    /// <summary>The scenario with this id; null if there is none.</summary>
    public static Scenario? Find(string id) => All.FirstOrDefault(s => s.Id == id);

    /// <summary>The text of a scenario's answers file.</summary>
    public static string Text(Scenario scenario) => Read($"{scenario.Id}.json");

    private static string Read(string name)
    {
        var assembly = typeof(ScenarioLibrary).Assembly;
        using var stream =
            assembly.GetManifestResourceStream($"Scenarios/{name}")
            ?? throw new InvalidOperationException($"{name} is not built in.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
