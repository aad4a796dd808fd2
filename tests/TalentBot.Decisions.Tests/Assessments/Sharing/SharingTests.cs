using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Sharing;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments.Sharing;

public class SharingTests
{
    private static readonly Destination Board = new("https://smba", "19:board", true, "Board");

    private readonly Assessment _closed = Given.Closed();

    [Fact]
    public void An_owner_shares_a_result()
    {
        var outcome = _closed.Decide(Share("cato", note: "  Look. "), Given.Later);

        Assert.Equal(
            new SharedResult("19:board", Given.Later, _closed.Closing!.At, "Look."),
            Assert.Single(outcome.Next().Shared)
        );
        Assert.Equal(
            [new Effect.PostSummary(Board, Given.Person("cato"), "Look.")],
            outcome.Effects()
        );
    }

    [Fact]
    public void The_same_summary_goes_to_a_place_once() =>
        Assert.IsType<Outcome.Repeated>(_closed.After(Share("olga")).Decide(Share("cato")));

    [Fact]
    public void Another_place_another_note_or_a_new_state_is_another_summary()
    {
        var shared = _closed.After(Share("olga"));

        Assert.IsType<Outcome.Accepted>(shared.Decide(Share("olga", to: "19:other")));
        Assert.IsType<Outcome.Accepted>(shared.Decide(Share("olga", note: "New.")));
        Assert.IsType<Outcome.Accepted>(
            shared
                .Decide(Choose("olga", new Choice.Accept()), Given.Later)
                .Next()
                .Decide(Share("olga"))
        );
    }

    [Fact]
    public void Only_owners_share() => _closed.Decide(Share("ana")).IsRefused(Refusal.NotOwner);

    [Fact]
    public void Nothing_is_shared_without_a_result()
    {
        Given.Open("ana").Decide(Share("olga")).IsRefused(Refusal.StillOpen);
        _closed.After(Reopen("olga")).Decide(Share("olga")).IsRefused(Refusal.StillOpen);
        _closed.After(Cancel("olga")).Decide(Share("olga")).IsRefused(Refusal.Cancelled);
    }

    [Fact]
    public void A_note_is_as_long_as_any_other_text()
    {
        Assert.IsType<Outcome.Accepted>(
            _closed.Decide(Share("olga", note: new string('x', LifeCycle.LongestText)))
        );
        _closed
            .Decide(Share("olga", note: new string('x', LifeCycle.LongestText + 1)))
            .IsRefused(Refusal.TextTooLong);
    }

    private static Command.Share Share(string name, string to = "19:board", string? note = null) =>
        new Command.Share(Given.Person(name), Board with { Conversation = to }, note);
}
