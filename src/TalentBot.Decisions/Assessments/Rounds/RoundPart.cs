using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments.Rounds;

/// <summary>What a second round was for one leader.</summary>
/// <param name="Number">Number of the round.</param>
/// <param name="Before">Question id → choice given before it; questions left open are missing.</param>
/// <param name="After">Question id → choice kept at its end; null while it runs.</param>
/// <param name="FinishedAt">When the leader finished it; null for who did not.</param>
public sealed record RoundPart(
    int Number,
    ImmutableDictionary<string, string> Before,
    ImmutableDictionary<string, string>? After = null,
    DateTimeOffset? FinishedAt = null
)
{
    /// <summary>Question id → reason given before it: shown as it was, so that nobody sees others answer while the round runs.</summary>
    public ImmutableDictionary<string, string> Reasons { get; init; } =
        ImmutableDictionary<string, string>.Empty;
}
