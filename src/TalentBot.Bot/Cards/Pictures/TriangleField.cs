using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Cards.Pictures;

/// <summary>Says which region of the weight triangle weights lie in.</summary>
internal sealed class TriangleField(Framework framework, Recommendation result)
{
    /// <summary>Weights beside the triangle by less than this lie on its edge.</summary>
    private const double Edge = 1e-9;

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
    public (double First, double Third) Own =>
        (result.Weights[framework.Priorities[0].Id], result.Weights[framework.Priorities[2].Id]);

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
            (best, most) = value > most ? ((byte)number, value) : (best, most);
        }

        return best;
    }
}
