using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Agreement;

/// <summary>Ranks in which equals share the mean of their places.</summary>
internal static class MidRanks
{
    /// <summary>The rank of each value; 1 is the largest.</summary>
    public static ImmutableArray<double> Of(ImmutableArray<double> values) =>
        [.. values.Select(value => RankOf(value, values))];

    private static double RankOf(double value, ImmutableArray<double> values)
    {
        var better = values.Count(other => other.IsAbove(value));
        var equal = values.Count(other => other.IsSameAs(value));
        return better + ((equal + 1) / 2d);
    }
}
