using TalentBot.Decisions.Assessments;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments;

public class FinishingTests
{
    private readonly Assessment _open = Given.Open("ana", "ben");

    [Fact]
    public void Finishing_with_nothing_given_is_refused() =>
        _open.Decide(Finish("ana")).IsRefused(Refusal.NothingAnswered);

    [Fact]
    public void Finishing_with_everything_taken_back_is_refused() =>
        _open
            .After(Work("ana", 0, "pace fast"), Work("ana", 1, ""))
            .Decide(Finish("ana"))
            .IsRefused(Refusal.NothingAnswered);

    public static TheoryData<Command> EnoughToFinish =>
        [
            Rank("ana", 0, "cost > speed > control"),
            Work("ana", 0, "pace fast"),
            Work("ana", 0, "pace not-my-area"),
        ];

    [Theory]
    [MemberData(nameof(EnoughToFinish))]
    public void A_ranking_or_an_answer_is_enough_to_finish(Command given)
    {
        var finished = _open.After(given, Finish("ana"));

        Assert.Equal(Given.Noon, finished.Of("ana").FinishedAt);
        Assert.IsType<AssessmentState.Open>(finished.State);
    }

    [Fact]
    public void Finishing_brings_the_decision_card_up_to_date() =>
        Assert.Equal(
            [new Effect.RefreshDecision()],
            _open.After(Work("ana", 0, "pace fast")).Decide(Finish("ana")).Effects()
        );

    [Fact]
    public void Finishing_again_is_repeated() =>
        Assert.IsType<Outcome.Repeated>(
            _open.After(Work("ana", 0, "pace fast"), Finish("ana")).Decide(Finish("ana"))
        );

    [Fact]
    public void Somebody_else_cannot_finish() =>
        _open.Decide(Finish("zoe")).IsRefused(Refusal.NotInvited);

    [Fact]
    public void Finishing_late_is_refused() =>
        _open
            .After(Work("ana", 0, "pace fast"))
            .Decide(Finish("ana"), Given.Deadline)
            .IsRefused(Refusal.Closed);

    [Fact]
    public void Answers_can_change_after_finishing()
    {
        var ana = _open
            .After(Work("ana", 0, "pace fast"), Finish("ana"), Work("ana", 1, "pace slow"))
            .Of("ana");

        Assert.Equal("slow", ana.Answers["pace"].Choice);
        Assert.Equal(Given.Noon, ana.FinishedAt);
    }

    [Fact]
    public void Who_takes_back_everything_has_not_finished_any_more()
    {
        var outcome = _open
            .After(Work("ana", 0, "pace fast"), Finish("ana"))
            .Decide(Work("ana", 1, ""));

        Assert.Null(outcome.Next().Of("ana").FinishedAt);
        Assert.Equal([new Effect.RefreshDecision()], outcome.Effects());
    }

    [Fact]
    public void Who_takes_back_a_part_has_still_finished() =>
        Assert.Equal(
            Given.Noon,
            _open
                .After(
                    Rank("ana", 0, "cost > speed > control"),
                    Work("ana", 0, "pace fast"),
                    Finish("ana"),
                    Work("ana", 1, "")
                )
                .Of("ana")
                .FinishedAt
        );

    [Fact]
    public void In_a_second_round_too_nothing_is_finished_with_nothing()
    {
        var ana = Given
            .Closed()
            .After(
                Second("olga", "pace depth"),
                Again("ana", 2, "pace slow"),
                Finish("ana"),
                Again("ana", 3, "")
            )
            .Of("ana");

        Assert.False(ana.HasFinished(1));
        Assert.False(ana.HasFinished(2));
    }

    [Fact]
    public void The_last_to_finish_closes_it()
    {
        var outcome = _open
            .After(Work("ana", 0, "pace fast"), Finish("ana"), Work("ben", 0, "pace slow"))
            .Decide(Finish("ben"));

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
    public void Forms_are_brought_to_those_invited() =>
        Assert.Equal(
            [new Effect.BringForms(Given.Person("ana"))],
            _open.Decide(Bring("ana")).Effects()
        );

    [Fact]
    public void Forms_are_not_brought_to_others() =>
        _open.Decide(Bring("zoe")).IsRefused(Refusal.NotInvited);

    [Fact]
    public void Forms_are_not_brought_after_closing() =>
        _open.After(Close("olga")).Decide(Bring("ana")).IsRefused(Refusal.Closed);
}
