using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation;

/// <summary>What one invited leader has given so far.</summary>
/// <param name="Weight">Above 0, at most 1000; 1 unless the owner says otherwise.</param>
/// <param name="Priorities">
/// All priority ids, the most important first; empty when not ranked yet.
/// </param>
/// <param name="Answers">Question id → level id, <c>not-sure</c> or <c>not-my-area</c>.</param>
/// <param name="Finished">Whether the leader has finished; counts for the quorum only.</param>
public sealed record Ballot(
    double Weight,
    ImmutableArray<string> Priorities,
    ImmutableDictionary<string, string> Answers,
    bool Finished
);
