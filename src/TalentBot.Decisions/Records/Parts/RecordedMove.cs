using System.Collections.Immutable;

namespace TalentBot.Decisions.Records.Parts;

/// <summary>How the answers to a question moved, as distributions.</summary>
/// <param name="Question">The question.</param>
/// <param name="Before">Levels given before the round.</param>
/// <param name="After">Levels given at its end.</param>
public sealed record RecordedMove(
    Named Question,
    ImmutableArray<RecordedCount> Before,
    ImmutableArray<RecordedCount> After
);
