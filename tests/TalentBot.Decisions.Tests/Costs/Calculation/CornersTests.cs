using CsCheck;
using TalentBot.Decisions.Costs;
using TalentBot.Decisions.Costs.Calculation;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Tests.Costs.Calculation;

public class CornersTests
{
    private static readonly CostFigure[] Figures = Enum.GetValues<CostFigure>();

    [Fact]
    public void No_point_within_the_ranges_leaves_the_bounds() =>
        Gen.Select(Any.Ranges, Any.Shares)
            .Sample(
                (ranges, shares) =>
                {
                    var corners = Of(ranges);
                    var point = new Breakdown(i => Between(ranges[(int)i], shares[(int)i]));

                    Assert.All(Figures, f => Contains(corners.Bounds(f), point.Of(f)));
                }
            );

    [Fact]
    public void The_bounds_are_the_least_and_the_most_of_all_corners() =>
        Any.Ranges.Sample(
            ranges =>
            {
                var all = AllCorners(ranges).ToList();

                Assert.All(
                    Figures,
                    figure =>
                    {
                        var bounds = Of(ranges).Bounds(figure);
                        AssertSame(all.Min(corner => corner.Of(figure)), bounds.Low);
                        AssertSame(all.Max(corner => corner.Of(figure)), bounds.High);
                    }
                );
            },
            iter: 2
        );

    [Fact]
    public void The_likely_figures_are_those_of_the_likely_inputs() =>
        Any.Ranges.Sample(ranges =>
        {
            var likely = new Breakdown(input => ranges[(int)input].Likely);

            Assert.All(Figures, f => Assert.Equal(likely.Of(f), Of(ranges).Bounds(f).Likely));
        });

    [Fact]
    public void Every_figure_only_rises_or_only_falls_with_each_input() =>
        Gen.Select(Any.Ranges, Gen.OneOf([.. InputIds.All.Select(Gen.Const)]), ThreeShares)
            .Sample(
                (ranges, moved, shares) =>
                    Assert.All(
                        Figures,
                        figure => AssertOneWay(shares.Select(s => At(ranges, moved, s).Of(figure)))
                    )
            );

    [Theory]
    [InlineData(12, 3, 0.749, true)]
    [InlineData(12, 3, 0.75, false)]
    [InlineData(12, 12, 0, false)]
    [InlineData(12, 11.9, 0, true)]
    [InlineData(2, 3, 0, false)]
    [InlineData(2, 3, 0.1, false)]
    public void Hours_that_are_all_lost_are_noticed(
        double months,
        double rampMonths,
        double rework,
        bool left
    )
    {
        var corners = new Corners(input =>
            input switch
            {
                CostInput.Months => new(months, 50, 60),
                CostInput.RampMonths => new(0, 0, rampMonths),
                CostInput.Rework => new(0, 0, rework),
                CostInput.Engineers or CostInput.HoursPerMonth => Estimate.Exactly(7),
                _ => Estimate.Exactly(0),
            }
        );

        Assert.Equal(left, corners.AlwaysLeaveHours);
        Assert.Equal(1 - Math.Min(rampMonths / months, 1) - rework, corners.LeastEffectiveShare, 9);
    }

    private static Gen<double[]> ThreeShares { get; } =
        Gen.Double[0, 1].Array[3].Select(shares => shares.Order().ToArray());

    private static Breakdown At(Estimate[] ranges, CostInput moved, double share) =>
        new(i => i == moved ? Between(ranges[(int)i], share) : ranges[(int)i].Likely);

    private static void AssertOneWay(IEnumerable<double> values)
    {
        var v = values.ToArray();
        var slack = 1e-9 * (1 + Math.Abs(v[1]));
        Assert.True(
            v.Zip(v[1..]).All(pair => pair.Second >= pair.First - slack)
                || v.Zip(v[1..]).All(pair => pair.Second <= pair.First + slack)
        );
    }

    private static Corners Of(Estimate[] ranges) => new(input => ranges[(int)input]);

    private static double Between(Estimate range, double share) =>
        range.Low + share * (range.High - range.Low);

    private static IEnumerable<Breakdown> AllCorners(Estimate[] ranges) =>
        Enumerable
            .Range(0, 1 << ranges.Length)
            .Select(high => new Breakdown(i =>
                (high & (1 << (int)i)) == 0 ? ranges[(int)i].Low : ranges[(int)i].High
            ));

    private static void Contains(Estimate bounds, double value)
    {
        var slack = 1e-9 * (1 + Math.Abs(value));
        Assert.InRange(value, bounds.Low - slack, bounds.High + slack);
    }

    private static void AssertSame(double expected, double actual) =>
        Assert.Equal(expected, actual, 1e-9 * (1 + Math.Abs(expected)));
}
