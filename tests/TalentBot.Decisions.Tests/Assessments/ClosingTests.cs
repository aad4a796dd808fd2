using TalentBot.Decisions.Assessments;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments;

public class ClosingTests
{
    private static readonly Command Expire = new Command.Expire();

    private static readonly Effect[] OnClosing =
    [
        new Effect.RefreshDecision(),
        new Effect.PostRecommendation(),
    ];

    private readonly Assessment _open = Given.Open("ana", "ben");

    [Theory]
    [InlineData("olga")]
    [InlineData("cato")]
    public void Owners_close_it(string owner)
    {
        var outcome = _open.Decide(Close(owner));

        Assert.Equal(
            new AssessmentState.Closed(Given.Noon, ClosingReason.Owner),
            outcome.Next().State
        );
        Assert.Equal(OnClosing, outcome.Effects());
    }

    [Theory]
    [InlineData("ana")]
    [InlineData("zoe")]
    public void Nobody_else_closes_it(string other) =>
        _open.Decide(Close(other)).IsRefused(Refusal.NotOwner);

    [Fact]
    public void Nobody_else_learns_by_closing_that_it_is_closed() =>
        _open.After(Close("olga")).Decide(Close("ana")).IsRefused(Refusal.NotOwner);

    [Fact]
    public void Closing_again_is_repeated() =>
        Assert.IsType<Outcome.Repeated>(_open.After(Close("olga")).Decide(Close("cato")));

    [Fact]
    public void It_does_not_close_before_its_deadline() =>
        Assert.IsType<Outcome.Repeated>(_open.Decide(Expire, Given.Deadline.AddTicks(-1)));

    [Fact]
    public void It_closes_at_its_deadline()
    {
        var outcome = _open.Decide(Expire, Given.Deadline);

        Assert.Equal(
            new AssessmentState.Closed(Given.Deadline, ClosingReason.Deadline),
            outcome.Next().State
        );
        Assert.Equal(OnClosing, outcome.Effects());
    }

    [Fact]
    public void A_deadline_that_fires_twice_closes_it_once()
    {
        var closed = _open.Decide(Expire, Given.Deadline).Next();

        Assert.IsType<Outcome.Repeated>(closed.Decide(Expire, Given.Deadline.AddDays(1)));
    }

    [Fact]
    public void A_deadline_after_closing_changes_nothing() =>
        Assert.IsType<Outcome.Repeated>(_open.After(Close("olga")).Decide(Expire, Given.Deadline));

    [Fact]
    public void An_owner_closes_it_also_when_the_deadline_is_noticed_late() =>
        Assert.IsType<Outcome.Accepted>(_open.Decide(Close("olga"), Given.Deadline.AddHours(1)));
}
