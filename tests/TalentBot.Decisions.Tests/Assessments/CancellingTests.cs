using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments;

public class CancellingTests
{
    private static readonly Assessment Cancelled = Given.Open("ana").After(Cancel("olga"));

    public static TheoryData<string, Assessment> BeforeDeciding =>
        new()
        {
            { "open", Given.Open("ana") },
            { "closed", Given.Closed() },
            { "second round", Given.Closed().After(Second("olga", "pace")) },
        };

    [Theory]
    [MemberData(nameof(BeforeDeciding))]
    public void An_owner_cancels_it_before_it_is_decided(string stage, Assessment assessment)
    {
        var outcome = assessment.Decide(Cancel("cato", " No budget. "));

        Assert.NotNull(stage);
        Assert.Equal(new AssessmentState.Cancelled(Given.Noon, "No budget."), outcome.Next().State);
        Assert.Equal(new Effect.RefreshDecision(), outcome.Effects().First());
    }

    [Fact]
    public void A_second_round_that_is_cancelled_has_ended() =>
        Assert.Equal(
            Given.Noon,
            Assert
                .Single(Given.Closed().After(Second("olga", "pace"), Cancel("olga")).Rounds)
                .EndedAt
        );

    [Fact]
    public void A_reason_is_not_needed() =>
        Assert.Equal(new AssessmentState.Cancelled(Given.Noon, ""), Cancelled.State);

    [Fact]
    public void A_reason_has_a_longest_length()
    {
        Assert.IsType<Outcome.Accepted>(
            Given.Open("ana").Decide(Cancel("olga", new string('x', 1000)))
        );
        Given
            .Open("ana")
            .Decide(Cancel("olga", new string('x', 1001)))
            .IsRefused(Refusal.TextTooLong);
    }

    [Fact]
    public void Cancelling_again_is_repeated() =>
        Assert.IsType<Outcome.Repeated>(Cancelled.Decide(Cancel("cato", "Other words.")));

    [Fact]
    public void What_is_decided_is_not_cancelled()
    {
        var decided = Given.Closed().After(Choose("olga", new Choice.Accept()));

        decided.Decide(Cancel("olga")).IsRefused(Refusal.AlreadyDecided);
        decided.After(Review("olga")).Decide(Cancel("olga")).IsRefused(Refusal.AlreadyReviewed);
    }

    public static TheoryData<Command> Anything =>
        [
            Work("ana", 0, "pace fast"),
            Finish("ana"),
            Bring("ana"),
            Close("olga"),
            Second("olga", "pace"),
            Reopen("olga"),
            Move("olga", Given.Later),
            Invite("olga", "zoe"),
            Remove("olga", "ana"),
            Remind("olga"),
            Choose("olga", new Choice.Accept()),
            Review("olga"),
        ];

    [Theory]
    [MemberData(nameof(Anything))]
    public void Nothing_is_done_to_it_afterwards(Command command) =>
        Cancelled.Decide(command).IsRefused(Refusal.Cancelled);

    [Fact]
    public void No_time_passes_for_it()
    {
        Assert.IsType<Outcome.Repeated>(Cancelled.Decide(new Command.Expire(), Given.Later));
        Assert.IsType<Outcome.Repeated>(Cancelled.Decide(new Command.RemindIfDue(), Given.Later));
        Assert.Null(Cancelled.DueAt);
    }
}
