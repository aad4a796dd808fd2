using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation.Scoring;

/// <summary>Sums weights and divides by the sum.</summary>
internal static class TotalWeight
{
    /// <summary>All weights together.</summary>
    public static double Total(this ReadOnlySpan<double> weights)
    {
        var total = 0d;
        foreach (var weight in weights)
        {
            total += weight;
        }

        return total;
    }

    /// <summary>The weights scaled to sum to 1; alike if none is above 0.</summary>
    public static ImmutableArray<double> Shares(this ReadOnlySpan<double> weights)
    {
        var total = weights.Total();
        var shares = ImmutableArray.CreateBuilder<double>(weights.Length);
        foreach (var weight in weights)
        {
            shares.Add(total > 0 ? weight / total : 1d / weights.Length);
        }

        return shares.MoveToImmutable();
    }
}
