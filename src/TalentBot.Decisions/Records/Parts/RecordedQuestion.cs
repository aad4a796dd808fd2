using System.Collections.Immutable;

namespace TalentBot.Decisions.Records.Parts;

/// <summary>The answers to a question, as a distribution.</summary>
/// <param name="Question">The question.</param>
/// <param name="Consensus">0 … 1; null when nobody gave a level.</param>
/// <param name="TwoCamps">Whether the answers fall into two camps.</param>
/// <param name="Levels">The levels that were given, in order.</param>
/// <param name="Reasons">Reasons given; in an anonymous decision in alphabetical order.</param>
public sealed record RecordedQuestion(
    Named Question,
    double? Consensus,
    bool TwoCamps,
    ImmutableArray<RecordedCount> Levels,
    ImmutableArray<RecordedReason> Reasons
);
