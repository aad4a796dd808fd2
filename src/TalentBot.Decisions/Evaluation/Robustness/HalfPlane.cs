using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation.Robustness;

/// <summary>The weightings under which one model is at least as good as another.</summary>
/// <param name="First">Lead in the first priority.</param>
/// <param name="Second">Lead in the second priority.</param>
/// <param name="Third">Lead in the third priority.</param>
internal sealed record HalfPlane(double First, double Second, double Third)
{
    /// <summary>The part of a convex polygon that lies in the half-plane.</summary>
    /// <remarks>Sutherland and Hodgman 1974, Communications of the ACM 17(1):32–42.</remarks>
    public ImmutableArray<WeightPoint> Clip(ImmutableArray<WeightPoint> polygon)
    {
        var kept = ImmutableArray.CreateBuilder<WeightPoint>(polygon.Length + 1);
        for (var i = 0; i < polygon.Length; i++)
        {
            var (from, to) = (polygon[i], polygon[(i + 1) % polygon.Length]);
            var (lead, next) = (Lead(from), Lead(to));
            if (lead >= 0)
            {
                kept.Add(from);
            }

            if (Math.Sign(lead) * Math.Sign(next) < 0)
            {
                kept.Add(from.Towards(to, lead / (lead - next)));
            }
        }

        return kept.ToImmutable();
    }

    private double Lead(WeightPoint weights) =>
        (First * weights.First) + (Second * weights.Second) + (Third * weights.Third);
}
