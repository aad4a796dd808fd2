using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Robustness;
using TalentBot.Decisions.Explanations.RunnersUp;

namespace TalentBot.Decisions.Tests.Explanations.RunnersUp;

public class RegionCentreTests
{
    private static readonly ImmutableArray<WeightPoint> Whole =
    [
        new(1, 0, 0),
        new(0, 1, 0),
        new(0, 0, 1),
    ];

    [Fact]
    public void The_centre_of_the_whole_triangle_weighs_all_the_same() =>
        AssertIs(1 / 3d, 1 / 3d, 1 / 3d, RegionCentre.Of(Whole));

    // A trapezoid, the triangle without its upper half: the centre of its area is not the mean of
    // its corners. Areas 1 and 1/4: (1/3 − 1/4 · 2/3) / (3/4) = 2/9.
    [Fact]
    public void The_centre_is_that_of_the_area() =>
        AssertIs(
            2 / 9d,
            7 / 18d,
            7 / 18d,
            RegionCentre.Of([new(0.5, 0.5, 0), new(0, 1, 0), new(0, 0, 1), new(0.5, 0, 0.5)])
        );

    [Fact]
    public void Models_that_share_a_region_share_its_centre() =>
        Assert.NotNull(RegionCentre.Of([new(["a", "b"], Whole, 1)], "b"));

    [Theory]
    [InlineData(0, "a")]
    [InlineData(1e-10, "a")]
    [InlineData(1, "b")]
    public void Without_an_area_there_is_no_centre(double share, string model) =>
        Assert.Null(RegionCentre.Of([new(["a"], Whole, share)], model));

    private static void AssertIs(double first, double second, double third, WeightPoint point)
    {
        Assert.Equal(first, point.First, 12);
        Assert.Equal(second, point.Second, 12);
        Assert.Equal(third, point.Third, 12);
    }
}
