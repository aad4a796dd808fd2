using TalentBot.Decisions.Assessments;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments.Inviting;

public class InvitingTests
{
    private readonly Assessment _open = Given.Open("ana", "ben");

    [Fact]
    public void An_owner_invites_people_who_are_not_invited_yet_once()
    {
        var outcome = _open.Decide(Invite("olga", "ben", "cara", "cara", "dora"));

        Assert.Equal(
            ["ana", "ben", "cara", "dora"],
            outcome.Next().Leaders.Select(l => l.Person.Name)
        );
        Assert.Equal([new Effect.RefreshDecision(), new Effect.WatchDeadline()], outcome.Effects());
    }

    [Fact]
    public void Who_is_invited_later_answers_like_the_others() =>
        Assert.IsType<Outcome.Accepted>(
            _open.After(Invite("olga", "cara")).Decide(Work("cara", 0, "pace fast"))
        );

    [Fact]
    public void Inviting_the_same_again_is_repeated()
    {
        Assert.IsType<Outcome.Repeated>(_open.Decide(Invite("olga", "ben")));
        Assert.IsType<Outcome.Repeated>(_open.Decide(Invite("olga")));
    }

    [Fact]
    public void Fifty_are_invited_at_most()
    {
        var many = Enumerable.Range(0, 48).Select(i => $"p{i}").ToArray();

        Assert.Equal(50, _open.After(Invite("olga", many)).Leaders.Length);
        _open.Decide(Invite("olga", [.. many, "zoe"])).IsRefused(Refusal.TooManyInvited);
    }

    [Fact]
    public void Nobody_is_invited_into_a_second_round() =>
        Given
            .Closed()
            .After(Second("olga", "pace"))
            .Decide(Invite("olga", "zoe"))
            .IsRefused(Refusal.SecondRoundRuns);

    [Fact]
    public void Nobody_is_invited_after_closing() =>
        Given.Closed().Decide(Invite("olga", "zoe")).IsRefused(Refusal.Closed);

    [Fact]
    public void Leaders_do_not_invite() =>
        _open.Decide(Invite("ana", "zoe")).IsRefused(Refusal.NotOwner);
}
