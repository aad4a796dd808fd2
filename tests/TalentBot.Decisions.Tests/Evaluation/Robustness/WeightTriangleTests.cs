using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using TalentBot.Decisions.Evaluation.Robustness;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Tests.Evaluation.Data;

namespace TalentBot.Decisions.Tests.Evaluation.Robustness;

public class WeightTriangleTests
{
    // Simple fractions among them, so that models tie.
    private static readonly Gen<Grid> AnyPartials = Gen.Double[-2, 2]
        .Array[3]
        .Array[3]
        .Select(Given.Grid);

    [Fact]
    public void It_reproduces_the_exact_first_rank_acceptability()
    {
        foreach (
            var @case in Published.Read("acceptability.json").GetProperty("cases").EnumerateArray()
        )
        {
            var scores = Published.Rows(@case.GetProperty("scores"));
            var expected = Published.Numbers(@case.GetProperty("first"));

            Assert.Equal(expected, Shares(Transposed(scores)), (a, b) => Math.Abs(a - b) < 1e-12);
        }
    }

    [Fact]
    public void The_shares_sum_to_one() =>
        AnyPartials.Sample(partials => Math.Abs(Shares(partials).Sum() - 1) < 1e-9);

    [Fact]
    public void The_shares_are_those_of_random_weightings_but_for_chance()
    {
        const int draws = 4_000;
        const double sixSigma = 6 * 0.5 / 63;
        var weights = Gen.Double.Unit.Select(Gen.Double.Unit, Inside).Array[draws];

        Gen.Double.Unit.Array[3]
            .Array[3]
            .Select(Given.Grid)
            .Select(weights)
            .Sample(
                (partials, drawn) =>
                {
                    var firsts = drawn.CountBy(weight => FirstAt(partials, weight)).ToDictionary();
                    return Shares(partials)
                        .Index()
                        .All(m =>
                            Math.Abs(m.Item - (firsts.GetValueOrDefault(m.Index) / (double)draws))
                            < sixSigma
                        );
                },
                iter: 30
            );
    }

    [Fact]
    public void Models_that_are_equal_everywhere_have_one_region_together()
    {
        var partials = Given.Grid([
            [1, 1, 0],
            [0, 0, 0],
            [0, 1e-12, 1],
        ]);

        var regions = Regions(partials);

        Assert.Equal(
            [
                ["0", "1"],
                ["2"],
            ],
            regions.Select(region => region.Models.AsEnumerable())
        );
        Assert.Equal(0.5, regions[0].Share, 1e-9);
    }

    [Fact]
    public void A_region_has_its_corners_in_order()
    {
        var partials = Given.Grid([
            [1, 0],
            [0, 0],
            [0, 1],
        ]);

        var corners = Regions(partials)[0].Corners;

        // Up to where the tour around the polygon begins.
        var start = corners.IndexOf(new WeightPoint(1, 0, 0));
        Assert.Equal(
            [new WeightPoint(1, 0, 0), new WeightPoint(0, 1, 0), new WeightPoint(0.5, 0, 0.5)],
            corners.Skip(start).Concat(corners.Take(start))
        );
    }

    [Fact]
    public void A_model_that_is_never_first_has_no_corners() =>
        Assert.Empty(
            Regions(
                Given.Grid([
                    [1, 0],
                    [1, 0],
                    [1, 0],
                ])
            )[1].Corners
        );

    [Fact]
    public void A_single_model_has_the_whole_triangle() =>
        Assert.Equal(
            1,
            Regions(
                Given.Grid([
                    [-1],
                    [-1],
                    [-1],
                ])
            )[0].Share
        );

    private static ImmutableArray<WeightRegion> Regions(Grid partials) =>
        WeightTriangle.Regions(
            partials,
            Enumerable.Range(0, partials.Columns),
            model => model.ToString(CultureInfo.InvariantCulture)
        );

    private static double[] Shares(Grid partials) =>
        [.. Regions(partials).Select(region => region.Share)];

    // The square folded along its diagonal is uniform on the triangle.
    private static double[] Inside(double a, double b) =>
        a + b > 1 ? [1 - a, 1 - b, a + b - 1] : [a, b, 1 - a - b];

    private static int FirstAt(Grid partials, double[] weights) =>
        Enumerable
            .Range(0, partials.Columns)
            .MaxBy(model => weights.Index().Sum(w => w.Item * partials[w.Index, model]));

    private static Grid Transposed(double[][] rows) =>
        Given.Grid([
            .. Enumerable.Range(0, 3).Select(column => rows.Select(row => row[column]).ToArray()),
        ]);
}
