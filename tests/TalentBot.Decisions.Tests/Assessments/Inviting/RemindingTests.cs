using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Inviting;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments.Inviting;

public class RemindingTests
{
    private static readonly Command IfDue = new Command.RemindIfDue();

    private static readonly DateTimeOffset Halfway = Given.Noon.AddHours(36);
    private static readonly DateTimeOffset ThreeQuarters = Given.Noon.AddHours(54);

    private readonly Assessment _open = Given
        .Open("ana", "ben", "cara")
        .Named()
        .After(Work("ana", 0, "pace fast"), Finish("ana"));

    [Fact]
    public void Those_who_have_not_finished_are_reminded()
    {
        var outcome = _open.Decide(Remind("olga"));

        Assert.Equal(
            [new Effect.Remind(Given.Person("ben")), new Effect.Remind(Given.Person("cara"))],
            outcome.Effects()
        );
        Assert.Equal([Given.Noon], outcome.Next().RemindedAt.AsEnumerable());
    }

    [Fact]
    public void Within_an_hour_it_is_a_repetition()
    {
        var reminded = _open.After(Remind("olga"));

        Assert.IsType<Outcome.Repeated>(
            reminded.Decide(Remind("olga"), Given.Noon.AddHours(1).AddTicks(-1))
        );
        Assert.IsType<Outcome.Accepted>(reminded.Decide(Remind("olga"), Given.Noon.AddHours(1)));
    }

    [Fact]
    public void Twice_a_round_is_enough()
    {
        var twice = _open
            .After(Remind("olga"))
            .Decide(Remind("olga"), Given.Noon.AddHours(1))
            .Next();

        twice.Decide(Remind("olga"), Given.Noon.AddHours(2)).IsRefused(Refusal.RemindedEnough);
        Assert.IsType<Outcome.Repeated>(twice.Decide(IfDue, ThreeQuarters));
        Assert.Null(ReminderRules.DueAt(twice));
    }

    [Fact]
    public void A_second_round_has_reminders_of_its_own()
    {
        var second = _open.After(Remind("olga"), Close("olga"), Second("olga", "pace"));

        Assert.Equal(3, second.Decide(Remind("olga")).Effects().Count());
        Assert.Equal(Given.Noon.AddHours(84), ReminderRules.DueAt(second));
    }

    [Fact]
    public void Nobody_is_reminded_when_all_have_finished()
    {
        var again = _open.After(Remove("olga", "ben", "cara")).After(Reopen("olga"));

        Assert.IsType<Outcome.Repeated>(again.Decide(Remind("olga")));
        Assert.IsType<Outcome.Repeated>(again.Decide(IfDue, Given.Later.AddHours(-1)));
    }

    [Fact]
    public void Nobody_is_reminded_once_it_is_over()
    {
        _open.Decide(Remind("olga"), Given.Deadline).IsRefused(Refusal.Closed);
        Given.Closed().Decide(Remind("olga")).IsRefused(Refusal.Closed);
        Assert.IsType<Outcome.Repeated>(_open.Decide(IfDue, Given.Deadline));
        Assert.IsType<Outcome.Repeated>(Given.Closed().Decide(IfDue, Halfway));
    }

    [Fact]
    public void Leaders_do_not_remind_others() =>
        _open.Decide(Remind("ana")).IsRefused(Refusal.NotOwner);

    [Fact]
    public void The_first_is_due_halfway_and_the_second_at_three_quarters()
    {
        Assert.Equal(Halfway, ReminderRules.DueAt(_open));
        Assert.IsType<Outcome.Repeated>(_open.Decide(IfDue, Halfway.AddTicks(-1)));
        var first = _open.Decide(IfDue, Halfway).Next();

        Assert.Equal(ThreeQuarters, ReminderRules.DueAt(first));
        Assert.IsType<Outcome.Repeated>(first.Decide(IfDue, Halfway.AddHours(2)));
        Assert.Equal(2, first.Decide(IfDue, ThreeQuarters).Effects().Count());
    }

    [Fact]
    public void A_timer_keeps_the_pause_after_an_owner()
    {
        var asked = _open.Decide(Remind("olga"), ThreeQuarters.AddMinutes(-10)).Next();

        Assert.Equal(ThreeQuarters.AddMinutes(50), ReminderRules.DueAt(asked));
    }

    [Fact]
    public void None_is_due_after_the_deadline()
    {
        var asked = _open.Decide(Remind("olga"), Given.Deadline.AddHours(-1)).Next();

        Assert.Null(ReminderRules.DueAt(asked));
    }
}
