using TalentBot.Decisions.Assessments;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments;

public class EarlyClosingTests
{
    private const string Everything = "pace fast, depth thick";

    private static readonly Assessment Four = Given
        .Open("ana", "ben", "cara", "dora")
        .After(
            Rank("ana", 0, "control > speed > cost"),
            Rank("ben", 0, "control > speed > cost"),
            Rank("cara", 0, "control > speed > cost"),
            Work("ana", 0, Everything),
            Work("ben", 0, Everything),
            Work("cara", 0, Everything),
            Finish("ana"),
            Finish("ben")
        );

    [Fact]
    public void Below_three_finished_nobody_is_told_in_an_anonymous_decision()
    {
        Assert.False(EarlyClosing.MayBeTold(Four));
        Assert.True(EarlyClosing.MayBeTold(Four with { Visibility = Visibility.Named }));
        Assert.True(EarlyClosing.MayBeTold(Four.After(Finish("cara"))));
    }

    [Fact]
    public void It_is_suggested_once_as_soon_as_somebody_finishes_and_nothing_can_change()
    {
        var decided = Four with { Leaders = [.. Four.Leaders.Take(3), Light(Four.Leaders[3])] };

        var outcome = decided.Decide(Finish("cara"));

        Assert.Equal(
            [new Effect.RefreshDecision(), new Effect.SuggestClosing()],
            outcome.Effects()
        );
        Assert.Equal(Given.Noon, outcome.Next().ClosingSuggestedAt);
        var invited = outcome.Next().After(Invite("olga", "eve"), Work("eve", 0, Everything));
        Assert.DoesNotContain(new Effect.SuggestClosing(), invited.Decide(Finish("eve")).Effects());
    }

    [Fact]
    public void It_is_not_suggested_while_open_answers_can_change_the_result() =>
        Assert.Equal(
            [new Effect.RefreshDecision()],
            (Four with { Leaders = [.. Four.Leaders.Take(3), Heavy(Four.Leaders[3])] })
                .Decide(Finish("cara"))
                .Effects()
        );

    [Fact]
    public void Nothing_is_told_where_it_would_sound_out_one_leader()
    {
        var again = Four.After(Finish("cara"), Close("olga"), Reopen("olga"));

        Assert.True(EarlyClosing.MayBeTold(again));
        Assert.False(EarlyClosing.MayBeTold(again.After(Work("ana", 1, "pace slow"))));
    }

    [Fact]
    public void A_second_round_has_nothing_to_tell() =>
        Assert.False(EarlyClosing.MayBeTold(Four.After(Close("olga"), Second("olga", "pace"))));

    /// <summary>Somebody whose answers hardly matter.</summary>
    private static Leader Light(Leader leader) => leader with { Weight = 0.01 };

    /// <summary>Somebody whose answers can turn everything.</summary>
    private static Leader Heavy(Leader leader) => leader with { Weight = 1000 };
}
