using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Robustness;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Explanations.RunnersUp;

/// <summary>Finds the weights that stand in the middle of a region of the weight triangle.</summary>
/// <remarks>
/// The central weights of Lahdelma and Salminen 2001: the mean of all weightings for which the
/// model is first, so the centre of the region's area.
/// </remarks>
internal static class RegionCentre
{
    /// <summary>The centre of a model's region; null if that has no area.</summary>
    public static WeightPoint? Of(ImmutableArray<WeightRegion> regions, string model)
    {
        var region = regions.FirstOrDefault(r => r.Models.Contains(model, StringComparer.Ordinal));
        return region is not null && region.Share.IsAbove(0) ? Of(region.Corners) : null;
    }

    /// <summary>The centre of a convex polygon that has an area.</summary>
    internal static WeightPoint Of(ImmutableArray<WeightPoint> corners)
    {
        var (area, first, second) = (0d, 0d, 0d);
        for (var i = 2; i < corners.Length; i++)
        {
            var (a, b, c) = (corners[0], corners[i - 1], corners[i]);
            var part = Area(a, b, c);
            area += part;
            first += part * (a.First + b.First + c.First) / 3;
            second += part * (a.Second + b.Second + c.Second) / 3;
        }

        return new WeightPoint(first / area, second / area, 1 - (first / area) - (second / area));
    }

    // Two of the three weights are plane coordinates; the scale cancels out in a mean.
    private static double Area(WeightPoint a, WeightPoint b, WeightPoint c) =>
        Math.Abs(
            ((b.First - a.First) * (c.Second - a.Second))
                - ((c.First - a.First) * (b.Second - a.Second))
        );
}
