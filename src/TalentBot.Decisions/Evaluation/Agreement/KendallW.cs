using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation.Agreement;

/// <summary>Kendall's coefficient of concordance, corrected for ties.</summary>
/// <remarks>
/// Kendall 1948, Rank Correlation Methods: W = 12 S / (m²(n³ − n) − m Σ(t³ − t)). That denominator
/// is 12 m times the squared deviations within the leaders' mid-ranks: no ties need counting.
/// </remarks>
internal static class KendallW
{
    /// <summary>
    /// 0 (no agreement) … 1; null below two leaders or two items, or if everybody ties.
    /// </summary>
    public static double? Of(ImmutableArray<ImmutableArray<double>> rankings)
    {
        if (rankings.Length < 2 || rankings[0].Length < 2)
        {
            return null;
        }

        var largest = rankings.Length * rankings.Sum(ranks => Deviation(ranks));
        return largest > 0 ? Deviation([.. Sums(rankings)]) / largest : null;
    }

    /// <summary>Sum of the ranks of each item.</summary>
    public static IEnumerable<double> Sums(ImmutableArray<ImmutableArray<double>> rankings) =>
        Enumerable.Range(0, rankings[0].Length).Select(item => rankings.Sum(ranks => ranks[item]));

    private static double Deviation(ImmutableArray<double> numbers)
    {
        var mean = numbers.Average();
        return numbers.Sum(number => (number - mean) * (number - mean));
    }
}
