using System.Collections.Immutable;

namespace TalentBot.Decisions.Records.Parts;

/// <summary>A model that was considered.</summary>
/// <param name="Model">The model.</param>
/// <param name="Index">0 … 100; 50 is an average answer.</param>
/// <param name="Acceptability">Share of all weightings in which it is first; null when ruled out.</param>
/// <param name="RuledOutBy">The facts that rule it out; empty when none does.</param>
public sealed record RecordedOption(
    Named Model,
    double Index,
    double? Acceptability,
    ImmutableArray<Named> RuledOutBy
);
