using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Tests.Evaluation;

public class BallotTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1000.1)]
    [InlineData(1e-309)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_out_of_range_is_refused(double weight)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Ballot(weight, [], [], true));
        Assert.Throws<ArgumentOutOfRangeException>(() => Given.Leader() with { Weight = weight });
    }

    [Theory]
    [InlineData(1e-300)]
    [InlineData(1000)]
    public void A_weight_is_kept(double weight)
    {
        Assert.Equal(weight, new Ballot(weight, [], [], true).Weight);
        Assert.Equal(weight, (Given.Leader() with { Weight = weight }).Weight);
    }
}
