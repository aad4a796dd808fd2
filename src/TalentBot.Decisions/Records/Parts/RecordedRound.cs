using System.Collections.Immutable;

namespace TalentBot.Decisions.Records.Parts;

/// <summary>A second round.</summary>
/// <param name="Number">2 for the first of them.</param>
/// <param name="StartedAt">When it was started.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="Moves">Its questions that may be shown.</param>
/// <param name="Hidden">Number of its questions that may not be shown.</param>
public sealed record RecordedRound(
    int Number,
    DateTimeOffset StartedAt,
    DateTimeOffset EndedAt,
    ImmutableArray<RecordedMove> Moves,
    int Hidden
);
