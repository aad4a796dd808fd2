using CsCheck;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Tests.Costs;

/// <summary>Random inputs that always leave effective hours.</summary>
internal static class Any
{
    /// <summary>A range of every input, by its place.</summary>
    public static Gen<Estimate[]> Ranges { get; } =
        Gen.Double[0, 1]
            .Array[3]
            .Array[InputIds.All.Length]
            .Select(shares => shares.Select(Range).ToArray());

    /// <summary>A share from 0 to 1 for every input, by its place.</summary>
    public static Gen<double[]> Shares { get; } = Gen.Double[0, 1].Array[InputIds.All.Length];

    private static Estimate Range(double[] shares, int input)
    {
        var (least, most) = Bounds(InputIds.All[input]);
        var ordered = shares.Select(s => least + s * (most - least)).Order().ToArray();
        return new Estimate(ordered[0], ordered[1], ordered[2]);
    }

    private static (double Least, double Most) Bounds(CostInput input) =>
        input switch
        {
            CostInput.Engineers => (0.5, 30),
            CostInput.Months => (1, 36),
            CostInput.HoursPerMonth => (20, 200),
            CostInput.Rate or CostInput.ManagerRate => (0, 200),
            CostInput.RampMonths => (0, 8),
            CostInput.RampProductivity => (0.5, 1),
            CostInput.ReplacementCash => (0, 9000),
            CostInput.Rework => (0, 0.3),
            _ => (0, 0.5),
        };
}
