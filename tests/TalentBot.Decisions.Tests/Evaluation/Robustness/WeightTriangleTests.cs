using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using TalentBot.Decisions.Evaluation.Robustness;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Tests.Evaluation.Data;

namespace TalentBot.Decisions.Tests.Evaluation.Robustness;

public class WeightTriangleTests
{
    private const int Rows = 80;

    // Simple fractions among them, so that models tie.
    private static readonly Gen<Grid> AnyPartials = Gen.Double[-2, 2]
        .Array[3]
        .Array[3]
        .Select(Given.Grid);

    // The centres of the small triangles that stand on their base, and of those on their tip.
    private static readonly ImmutableArray<double[]> Centres =
    [
        .. CentresOf(Rows - 1, 1 / 3d),
        .. CentresOf(Rows - 2, 2 / 3d),
    ];

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
    public void The_shares_are_those_of_small_triangles_but_for_the_borders()
    {
        // A region has at most two borders inside, and a straight line meets at most 2n + 1 of the
        // n² small triangles.
        const double most = 2 * ((2d * Rows) + 1) / (Rows * Rows);

        Gen.Double.Unit.Array[3]
            .Array[3]
            .Select(Given.Grid)
            .Sample(
                partials =>
                {
                    var firsts = Centres
                        .CountBy(weight => FirstAt(partials, weight))
                        .ToDictionary();
                    return Shares(partials)
                        .Index()
                        .All(m =>
                            Math.Abs(
                                m.Item - (firsts.GetValueOrDefault(m.Index) / (double)(Rows * Rows))
                            ) < most
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

    private static IEnumerable<double[]> CentresOf(int steps, double shift) =>
        from i in Enumerable.Range(0, steps + 1)
        from j in Enumerable.Range(0, steps - i + 1)
        select new[] { i + shift, j + shift, steps - i - j + shift };

    private static int FirstAt(Grid partials, double[] weights) =>
        Enumerable
            .Range(0, partials.Columns)
            .MaxBy(model => weights.Index().Sum(w => w.Item * partials[w.Index, model]));

    private static Grid Transposed(double[][] rows) =>
        Given.Grid([
            .. Enumerable.Range(0, 3).Select(column => rows.Select(row => row[column]).ToArray()),
        ]);
}
