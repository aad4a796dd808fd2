using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments.Reviewing;

/// <summary>What was predicted against what happened, as ids.</summary>
/// <param name="Hits">Predicted, and came true.</param>
/// <param name="Misses">Predicted, and did not come true.</param>
/// <param name="Surprises">Came true without having been predicted.</param>
public sealed record Matches(
    ImmutableArray<string> Hits,
    ImmutableArray<string> Misses,
    ImmutableArray<string> Surprises
)
{
    /// <summary>Compares two lists of ids; each part keeps the order of its list.</summary>
    internal static Matches Of(ImmutableArray<string> predicted, ImmutableArray<string> actual) =>
        new(
            [.. predicted.Where(id => actual.Contains(id, StringComparer.Ordinal))],
            [.. predicted.Where(id => !actual.Contains(id, StringComparer.Ordinal))],
            [.. actual.Where(id => !predicted.Contains(id, StringComparer.Ordinal))]
        );
}
