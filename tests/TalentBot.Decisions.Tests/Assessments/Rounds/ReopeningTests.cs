using TalentBot.Decisions.Assessments;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments.Rounds;

public class ReopeningTests
{
    private static readonly Assessment AllFinished = Given
        .Open("ana", "ben")
        .Named()
        .After(
            Work("ana", 0, "pace fast"),
            Finish("ana"),
            Work("ben", 0, "pace slow"),
            Finish("ben")
        );

    [Fact]
    public void An_owner_reopens_it_until_a_new_deadline()
    {
        var outcome = AllFinished.Decide(Reopen("olga"), Given.Noon.AddHours(1));

        var next = outcome.Next();
        Assert.Equal(new AssessmentState.Open(), next.State);
        Assert.Equal((Given.Later, Given.Noon.AddHours(1)), (next.Deadline, next.RoundBegan));
        Assert.Equal([new Effect.RefreshDecision(), new Effect.WatchDeadline()], outcome.Effects());
    }

    [Fact]
    public void Who_has_finished_stays_finished_and_can_change_answers()
    {
        var again = AllFinished.After(Reopen("olga"), Work("ana", 1, "pace slow"));

        Assert.Equal((2, "slow"), (again.Finished, again.Of("ana").Answers["pace"].Choice));
        Assert.IsType<AssessmentState.Open>(again.State);
    }

    [Fact]
    public void One_that_everybody_had_finished_does_not_close_by_itself()
    {
        var again = AllFinished.After(Reopen("olga"));

        Assert.IsType<Outcome.Repeated>(again.Decide(Finish("ana")));
        Assert.IsType<Outcome.Repeated>(again.Decide(new Command.Expire()));
        Assert.IsType<Outcome.Accepted>(again.Decide(new Command.Expire(), Given.Later));
    }

    [Fact]
    public void Removing_somebody_who_had_finished_does_not_close_it() =>
        Assert.IsType<AssessmentState.Open>(
            (AllFinished with { Visibility = Visibility.Named })
                .After(Reopen("olga"), Remove("olga", "ana"))
                .State
        );

    [Fact]
    public void It_closes_once_somebody_invited_since_has_finished() =>
        Assert.Equal(
            new AssessmentState.Closed(Given.Noon, ClosingReason.AllFinished),
            AllFinished
                .After(
                    Reopen("olga"),
                    Invite("olga", "cara"),
                    Work("cara", 0, "pace slow"),
                    Finish("cara")
                )
                .State
        );

    [Fact]
    public void After_a_second_round_the_whole_checklist_is_asked_again()
    {
        var again = AllFinished.After(Second("olga", "pace"), Close("olga"), Reopen("olga"));

        Assert.Equal((1, 2), (again.RoundNumber, again.FinishedRound));
        Assert.IsType<Outcome.Accepted>(again.Decide(Work("ana", 1, "depth thin")));
    }

    [Fact]
    public void Leaders_begin_where_something_is_open()
    {
        var closed = Given.Open("ana").After(Close("olga"));
        var left = closed.With(closed.Of("ana") with { Place = new("finish") });

        Assert.Equal(Place.Start, left.After(Reopen("olga")).Of("ana").Place);
    }

    [Fact]
    public void Reopening_what_is_open_until_then_is_repeated() =>
        Assert.IsType<Outcome.Repeated>(AllFinished.After(Reopen("olga")).Decide(Reopen("cato")));

    [Fact]
    public void Reopening_what_is_open_until_another_time_is_refused() =>
        Given.Open("ana").Decide(Reopen("olga")).IsRefused(Refusal.StillOpen);

    [Fact]
    public void Its_deadline_is_in_the_future() =>
        AllFinished.Decide(Reopen("olga", Given.Noon)).IsRefused(Refusal.DeadlinePassed);

    [Fact]
    public void It_can_be_reopened_after_its_second_round_was_closed_and_keeps_the_round() =>
        Assert.Single(
            AllFinished.After(Second("olga", "pace"), Close("olga"), Reopen("olga")).Rounds
        );
}
