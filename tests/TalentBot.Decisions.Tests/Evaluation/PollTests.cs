using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Evaluation;

public class PollTests
{
    private static readonly Poll Two = Given.Poll(Given.Leader(), Given.Leader());

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_quorum_out_of_range_is_refused(int quorum)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Two with { Quorum = quorum });
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new Poll(Two.Framework, ChecklistKind.Full, Two.Ballots, [], quorum)
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_quorum_is_kept(int? quorum)
    {
        Assert.Equal(quorum, (Two with { Quorum = quorum }).Quorum);
        Assert.Equal(
            quorum,
            new Poll(Two.Framework, ChecklistKind.Full, Two.Ballots, [], quorum).Quorum
        );
    }

    [Fact]
    public void Fewer_ballots_than_the_quorum_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Two with
            {
                Quorum = 2,
            } with
            {
                Ballots = [Given.Leader()],
            }
        );
}
