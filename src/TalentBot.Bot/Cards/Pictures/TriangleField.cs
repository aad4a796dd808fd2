using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Cards.Pictures;

/// <summary>Says which region of the weight triangle weights lie in.</summary>
internal sealed class TriangleField(Framework framework, Recommendation result)
{
    /// <summary>Figures less than this apart are equal: whose answer was added first must not move a pixel.</summary>
    private const double Edge = 1e-9;

    private const int EdgeDigits = 9;

    private readonly ImmutableArray<(int Number, double[] Partials)> _regions =
    [
        .. TriangleRegion
            .Of(result)
            .Select(one =>
                (
                    one.Number,
                    framework
                        .Priorities.Select(p => result.Partials[p.Id][one.Region.Models[0]])
                        .ToArray()
                )
            ),
    ];

    /// <summary>The group's weights of the first priority and of the third.</summary>
    public (double First, double Third) Own => (WeightAt(0), WeightAt(2));

    /// <summary>Number of the region; 0 outside the triangle.</summary>
    public byte RegionAt(double first, double second, double third)
    {
        var (best, most) = ((byte)0, double.NegativeInfinity);
        if (first < -Edge || second < -Edge || third < -Edge)
        {
            return best;
        }

        foreach (var (number, partials) in _regions)
        {
            var value = (first * partials[0]) + (second * partials[1]) + (third * partials[2]);
            (best, most) = value > most + Edge ? ((byte)number, value) : (best, most);
        }

        return best;
    }

    private double WeightAt(int priority) =>
        Math.Round(result.Weights[framework.Priorities[priority].Id], EdgeDigits);
}
