using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation.Agreement;

/// <summary>Van der Eijk's A, which tells two camps from mere spread.</summary>
/// <remarks>
/// Van der Eijk 2001, Quality and Quantity 35:325–341. The counts are peeled into layers of equal
/// height; a layer is a pattern of used and unused levels, and A is the layers' weighted mean.
/// </remarks>
internal static class OrdinalAgreement
{
    /// <summary>
    /// −1 (half at each end) … 0 (even) … 1 (all on one level); null when nobody gave a level.
    /// </summary>
    /// <param name="counts">Number of leaders on each of at least two levels.</param>
    public static double? Of(ImmutableArray<int> counts)
    {
        double total = counts.Sum();
        if (total <= 0)
        {
            return null;
        }

        var agreement = 0d;
        while (counts.Any(count => count > 0))
        {
            var height = counts.Where(count => count > 0).Min();
            var used = counts.Select(count => count > 0).ToImmutableArray();
            agreement += height * used.Count(isUsed => isUsed) / total * LayerOf(used);
            counts = [.. counts.Select(count => Math.Max(0, count - height))];
        }

        return agreement;
    }

    private static double LayerOf(ImmutableArray<bool> used)
    {
        var levels = used.Length;
        var spread = (used.Count(isUsed => isUsed) - 1d) / (levels - 1);
        return Unimodality(used, levels) * (1 - spread);
    }

    private static double Unimodality(ImmutableArray<bool> used, int levels)
    {
        var (together, apart) = Triples(used);
        return apart == 0
            ? 1
            : (((levels - 2d) * together) - ((levels - 1d) * apart))
                / ((levels - 2d) * (together + apart));
    }

    // Of all triples of levels with exactly two used ones: those whose gap is outside, and between.
    private static (int Together, int Apart) Triples(ImmutableArray<bool> used)
    {
        var (together, apart) = (0, 0);
        for (var gap = 0; gap < used.Length; gap++)
        {
            var before = used.Take(gap).Count(isUsed => isUsed);
            var after = used.Skip(gap + 1).Count(isUsed => isUsed);
            if (!used[gap])
            {
                apart += before * after;
                together += (before * (before - 1) / 2) + (after * (after - 1) / 2);
            }
        }

        return (together, apart);
    }
}
