using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation.Agreement;

/// <summary>Tastle and Wierman's consensus on an ordered scale.</summary>
/// <remarks>
/// Tastle and Wierman 2007, International Journal of Approximate Reasoning 45:531–545:
/// 1 + Σ p(i) · log₂(1 − |i − mean| / width).
/// </remarks>
internal static class Consensus
{
    /// <summary>
    /// 0 (half at each end) … 1 (all on one level); null when nobody gave a level.
    /// </summary>
    /// <param name="counts">Number of leaders on each of at least two levels.</param>
    public static double? Of(ImmutableArray<int> counts)
    {
        double total = counts.Sum();
        if (total <= 0)
        {
            return null;
        }

        var mean = counts.Select((count, level) => level * count / total).Sum();
        var width = counts.Length - 1;
        return 1
            + counts
                .Select((count, level) => (Share: count / total, Distance: Math.Abs(level - mean)))
                .Where(level => level.Share > 0)
                .Sum(level => level.Share * Math.Log2(1 - (level.Distance / width)));
    }
}
