using CsCheck;
using TalentBot.Cards.Pictures;
using TalentBot.Cards.Recommendations;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Tests.Cards.Pictures;

public class TrianglePictureTests
{
    private const int MostBytes = 6 * 1024;

    private static readonly Scene Torn = Given
        .Open()
        .Answered((leader, question) => ((question * 7) + (leader * leader)) % 4)
        .Closed()
        .Scene();

    [Fact]
    public void Any_triangle_fits_into_a_card() =>
        AnyResult
            .Of(Visibility.Named)
            .Sample(
                scene =>
                    Assert.InRange(
                        new DecodedPng(
                            TrianglePicture.Of(scene.Framework, scene.Result, showsOwn: true)
                        ).Size,
                        100,
                        MostBytes
                    ),
                iter: 60
            );

    [Fact]
    public void A_region_takes_its_share_of_the_triangle()
    {
        var read = Draw(Torn, showsOwn: false);
        var regions = TriangleRegion.Of(Torn.Result);

        // The second is hatched: its lines are black.
        var first = read.Count(2) / (double)(read.Count(2) + (read.Count(3) * 9 / 8d));

        Assert.Equal(regions[0].Region.Share, first, 0.03);
    }

    [Fact]
    public void Weights_that_may_not_be_shown_leave_no_dot()
    {
        var (with, without) = (Draw(Torn, showsOwn: true), Draw(Torn, showsOwn: false));

        Assert.True(with.Count(1) > without.Count(1));
    }

    [Fact]
    public void The_region_of_the_best_model_is_the_first()
    {
        var regions = TriangleRegion.Of(Torn.Result);

        Assert.Equal(1, regions[0].Number);
        Assert.Contains(Torn.Result.First, regions[0].Region.Models);
    }

    private static DecodedPng Draw(Scene scene, bool showsOwn) =>
        new(TrianglePicture.Of(scene.Framework, scene.Result, showsOwn));
}
