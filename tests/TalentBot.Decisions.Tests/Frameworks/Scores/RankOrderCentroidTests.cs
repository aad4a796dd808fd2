using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Tests.Frameworks.Scores;

public class RankOrderCentroidTests
{
    [Fact]
    public void Three_places_weigh_eleven_five_and_two_eighteenths() =>
        Assert.Equal(
            [11 / 18d, 5 / 18d, 2 / 18d],
            RankOrderCentroid.Weights(3),
            (a, b) => Math.Abs(a - b) < 1e-12
        );

    [Fact]
    public void Four_places_weigh_what_is_published() =>
        Assert.Equal(
            [0.521, 0.271, 0.146, 0.063],
            RankOrderCentroid.Weights(4),
            (a, b) => Math.Abs(a - b) < 0.0006
        );
}
