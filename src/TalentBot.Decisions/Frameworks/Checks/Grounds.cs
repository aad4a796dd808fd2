using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks.Checks;

/// <summary>Whether a check would judge what was really written, in spite of faults found.</summary>
/// <remarks>After a fault a stand-in is read, and a check must not speak of that.</remarks>
internal static class Grounds
{
    private const string Fits = "fits";

    private static readonly ImmutableArray<string> ScoredParts =
    [
        "models",
        "priorities",
        "sections",
    ];

    private static readonly ImmutableArray<string> NotScored =
    [
        "name",
        "summary",
        "nextSteps",
        "asks",
        "row",
        "says",
    ];

    private static readonly ImmutableArray<string> PartsWithRows = ["matrix", "sections", "risks"];

    private static readonly ImmutableArray<string> NoRows =
    [
        "name",
        "cells",
        "asks",
        "priority",
        "quick",
        "levels",
        "model",
        "mitigation",
        "signs",
    ];

    /// <summary>Whether models, priorities, questions and fits are what was written.</summary>
    public static bool HoldForScores(IReadOnlyCollection<Fault> faults) =>
        !faults.Any(f => Touches(Members(f), ScoredParts, NotScored));

    /// <summary>Whether the rows, and what stands on them, are what was written.</summary>
    public static bool HoldForRows(IReadOnlyCollection<Fault> faults) =>
        !faults.Any(f => Touches(Members(f), PartsWithRows, NoRows));

    // What follows “fits” is the id of a model, whatever it is called.
    private static bool Touches(
        ImmutableArray<string> members,
        ImmutableArray<string> parts,
        ImmutableArray<string> besides
    ) =>
        members is [_, var part, .. var inside]
        && parts.Contains(part, StringComparer.Ordinal)
        && !inside.TakeWhile(m => m != Fits).Intersect(besides, StringComparer.Ordinal).Any();

    private static ImmutableArray<string> Members(Fault fault) => [.. fault.Path.Split('.', '[')];
}
