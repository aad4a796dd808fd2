using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Leaders;

namespace TalentBot.Sandbox.Scenarios;

/// <summary>A team's answers, as the host's <c>evaluate</c> takes them.</summary>
/// <remarks>Faults in it are for <c>evaluate</c> to tell: here whatever makes no sense is left out.</remarks>
/// <param name="Title">What is decided.</param>
/// <param name="Quorum">How many must finish; null for the usual.</param>
/// <param name="Gates">Ids of the facts that rule models out.</param>
/// <param name="Checklist"><c>full</c> or <c>quick</c>; null for the usual.</param>
/// <param name="Leaders">In the file's order; the first starts the decision.</param>
public sealed record AnswersFile(
    string Title,
    string? Quorum,
    ImmutableArray<string> Gates,
    string? Checklist,
    ImmutableArray<InvitedLeader> Leaders
)
{
    /// <summary>What no decision in a channel has, so that the file cannot be played as it is; null if nothing.</summary>
    public string? Unplayable =>
        Checklist == "quick"
            ? "The quick checklist is for one person in a chat; the demo plays the full one."
        : Leaders.Any(l => l.Weight is not (null or "1"))
            ? "In a channel all leaders count the same; the demo cannot play other weights."
        : null;

    /// <summary>A message alone cannot start it: it takes the set-up form.</summary>
    public bool NeedsSetup => Gates.Length > 0 || Quorum is not null || Leaders.Length < 2;

    /// <summary>Reads a file's text.</summary>
    /// <exception cref="JsonException">It is no JSON object.</exception>
    public static AnswersFile Parse(string text)
    {
        var file =
            JsonNode.Parse(text) as JsonObject
            ?? throw new JsonException("The file is no JSON object.");
        return new AnswersFile(
            file.Text("title") ?? "Untitled decision",
            file.Text("quorum"),
            Texts(file["gates"]),
            file.Text("checklist"),
            [.. file.Children("leaders").Select(Leader)]
        );
    }

    private static InvitedLeader Leader(JsonObject leader)
    {
        var sheet = new AnswerSheet
        {
            Priorities = Texts(leader["priorities"]),
            Answers = Map(leader.Child("answers")),
        };
        var isComplete = sheet.Priorities.Length > 0 && sheet.Answers.Count > 0;
        return new InvitedLeader(
            leader.Text("name") ?? string.Empty,
            leader.Text("weight"),
            sheet,
            leader.Text("finished") is { } finished ? finished == "true" : isComplete
        );
    }

    private static ImmutableArray<string> Texts(JsonNode? node) =>
        [.. (node as JsonArray ?? []).SelectMany(n => n.Strings())];

    private static ImmutableDictionary<string, string> Map(JsonObject? json) =>
        (json ?? []).ToImmutableDictionary(
            m => m.Key,
            m => json!.Text(m.Key) ?? string.Empty,
            StringComparer.Ordinal
        );
}
