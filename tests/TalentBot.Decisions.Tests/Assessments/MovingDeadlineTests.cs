using TalentBot.Decisions.Assessments;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments;

public class MovingDeadlineTests
{
    private readonly Assessment _open = Given.Open("ana", "ben").Named();

    [Fact]
    public void An_owner_moves_it_and_it_is_watched_anew()
    {
        var outcome = _open.Decide(Move("olga", Given.Later));

        Assert.Equal((Given.Later, Given.Later), (outcome.Next().Deadline, outcome.Next().DueAt));
        Assert.Equal([new Effect.RefreshDecision(), new Effect.WatchDeadline()], outcome.Effects());
    }

    [Fact]
    public void It_closes_at_the_new_deadline_only() =>
        Assert.IsType<Outcome.Repeated>(
            _open.After(Move("olga", Given.Later)).Decide(new Command.Expire(), Given.Deadline)
        );

    [Fact]
    public void It_moves_in_a_second_round_too() =>
        Assert.Equal(
            Given.Later.AddDays(1),
            Given
                .Closed()
                .After(Second("olga", "pace"), Move("olga", Given.Later.AddDays(1)))
                .Deadline
        );

    [Fact]
    public void Moving_it_to_where_it_is_is_repeated() =>
        Assert.IsType<Outcome.Repeated>(_open.Decide(Move("olga", Given.Deadline)));

    [Fact]
    public void It_moves_within_bounds()
    {
        _open.Decide(Move("olga", Given.Noon)).IsRefused(Refusal.DeadlinePassed);
        _open.Decide(Move("olga", Given.Noon.AddDays(91))).IsRefused(Refusal.DeadlineTooFar);
    }

    [Fact]
    public void Once_it_has_passed_it_does_not_move_though_nobody_has_noticed() =>
        _open.Decide(Move("olga", Given.Later), Given.Deadline).IsRefused(Refusal.Closed);

    [Fact]
    public void After_closing_it_does_not_move() =>
        Given.Closed().Decide(Move("olga", Given.Later)).IsRefused(Refusal.Closed);

    [Fact]
    public void Leaders_do_not_move_it() =>
        _open.Decide(Move("ana", Given.Later)).IsRefused(Refusal.NotOwner);
}
