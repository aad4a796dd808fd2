using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Verdicts;

namespace TalentBot.Decisions.Tests.Evaluation.Verdicts;

public class AttendanceTests
{
    [Theory]
    [InlineData(1, null, 1)]
    [InlineData(2, null, 2)]
    [InlineData(3, null, 2)]
    [InlineData(5, null, 3)]
    [InlineData(6, null, 3)]
    [InlineData(5, 1, 1)]
    [InlineData(5, 5, 5)]
    public void The_quorum_is_half_unless_the_owner_says_otherwise(
        int invited,
        int? quorum,
        int needed
    )
    {
        Assert.True(Attendance.ReachesQuorum(Poll(invited, quorum, needed)));
        Assert.False(Attendance.ReachesQuorum(Poll(invited, quorum, needed - 1)));
    }

    private static Poll Poll(int invited, int? quorum, int finished) =>
        Given.Poll([
            .. Enumerable.Repeat(Given.Leader(), finished),
            .. Enumerable.Repeat(Given.Absent(), invited - finished),
        ]) with
        {
            Quorum = quorum,
        };
}
