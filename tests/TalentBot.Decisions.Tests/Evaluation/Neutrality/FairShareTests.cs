using TalentBot.Decisions.Evaluation.Neutrality;

namespace TalentBot.Decisions.Tests.Evaluation.Neutrality;

public class FairShareTests
{
    [Theory]
    [InlineData(0.2499, false)]
    [InlineData(0.25, true)]
    [InlineData(0.42, true)]
    [InlineData(0.4201, false)]
    public void Of_three_models_each_may_win_25_to_42_percent(double share, bool isFair) =>
        Assert.Equal(isFair, FairShare.Among(3).Holds(share));

    [Fact]
    public void Of_two_models_each_may_win_half() =>
        Assert.Equal(new FairShare(0.375, 0.63), FairShare.Among(2));
}
