using TalentBot.Decisions.Assessments;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments.Inviting;

public class RemovingTests
{
    private readonly Assessment _open = Given.Open("ana", "ben", "cara");

    [Fact]
    public void Taking_everything_back_first_does_not_let_a_shown_answer_go() =>
        _open
            .After(Work("ana", 0, "pace fast"), Close("olga"), Reopen("olga"), Work("ana", 1, ""))
            .Decide(Remove("olga", "ana"))
            .IsRefused(Refusal.WouldReveal);

    [Fact]
    public void Answers_go_with_the_person()
    {
        var outcome = _open.After(Work("ana", 0, "pace fast")).Decide(Remove("olga", "ana", "zoe"));

        Assert.Equal(["ben", "cara"], outcome.Next().Leaders.Select(l => l.Person.Name));
        Assert.Equal([new Effect.RefreshDecision()], outcome.Effects());
    }

    [Fact]
    public void Who_was_removed_cannot_answer_any_more() =>
        _open
            .After(Remove("olga", "ana"))
            .Decide(Work("ana", 0, "pace fast"))
            .IsRefused(Refusal.NotInvited);

    [Fact]
    public void Who_is_not_invited_is_removed_already() =>
        Assert.IsType<Outcome.Repeated>(_open.Decide(Remove("olga", "zoe")));

    [Theory]
    [InlineData(Visibility.Anonymous, false)]
    [InlineData(Visibility.Named, true)]
    public void After_a_result_only_a_named_decision_lets_go_of_who_has_answered(
        Visibility visibility,
        bool allowed
    )
    {
        var reopened = (_open with { Visibility = visibility }).After(
            Work("ana", 0, "pace fast"),
            Close("olga"),
            Reopen("olga")
        );

        var outcome = reopened.Decide(Remove("olga", "ana"));

        Assert.Equal(allowed, outcome is Outcome.Accepted);
        Assert.True(allowed || outcome is Outcome.Refused { Reason: Refusal.WouldReveal });
        Assert.IsType<Outcome.Accepted>(reopened.Decide(Remove("olga", "ben")));
    }

    [Fact]
    public void Somebody_must_be_left() =>
        _open.Decide(Remove("olga", "ana", "ben", "cara")).IsRefused(Refusal.LastLeader);

    [Fact]
    public void It_closes_when_nobody_is_waited_for_any_more()
    {
        var outcome = _open
            .After(
                Work("ana", 0, "pace fast"),
                Finish("ana"),
                Work("ben", 0, "pace fast"),
                Finish("ben")
            )
            .Decide(Remove("olga", "cara"));

        Assert.Equal(
            new AssessmentState.Closed(Given.Noon, ClosingReason.AllFinished),
            outcome.Next().State
        );
        Assert.Equal(
            [new Effect.RefreshDecision(), new Effect.PostRecommendation()],
            outcome.Effects()
        );
    }

    [Fact]
    public void It_stays_open_while_somebody_is_waited_for() =>
        Assert.IsType<AssessmentState.Open>(
            _open.After(Work("ana", 0, "pace fast"), Finish("ana"), Remove("olga", "cara")).State
        );

    [Fact]
    public void A_second_round_closes_too_when_nobody_is_waited_for() =>
        Assert.IsType<AssessmentState.Closed>(
            Given
                .Closed()
                .After(Second("olga", "pace"), Finish("ana"), Finish("ben"), Remove("olga", "cara"))
                .State
        );

    [Theory]
    [InlineData(3, 2)]
    [InlineData(1, 1)]
    [InlineData(null, null)]
    public void The_quorum_stays_within_reach(int? quorum, int? left) =>
        Assert.Equal(left, (_open with { Quorum = quorum }).After(Remove("olga", "ana")).Quorum);

    [Fact]
    public void Nobody_is_removed_after_closing() =>
        Given.Closed().Decide(Remove("olga", "ana")).IsRefused(Refusal.Closed);
}
