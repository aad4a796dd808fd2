using TalentBot.Cards.Recommendations;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using static TalentBot.Tests.Cards.Recommendations.RecommendationCardTests;

namespace TalentBot.Tests.Cards.Recommendations;

public class ButtonsTests
{
    [Fact]
    public void A_closed_decision_offers_everything() =>
        Assert.Equal(["why", "second-round", "decide", "record", "share"], Verbs(Team()));

    [Fact]
    public void Without_disagreement_there_is_no_second_round() =>
        Assert.Equal(
            ["why", "decide", "record", "share"],
            Verbs(Given.Open().Answered((_, question) => question % 4).Closed())
        );

    [Fact]
    public void What_may_not_be_shown_is_not_discussed_in_a_second_round()
    {
        var two = Team() with { Leaders = Team().Leaders[..2] };

        Assert.DoesNotContain("second-round", Verbs(two));
        Assert.Contains("second-round", Verbs(two with { Visibility = Visibility.Named }));
    }

    [Fact]
    public void A_decision_can_be_revised_until_it_is_reviewed()
    {
        var decided = Team().Decided(new Choice.Accept());

        Assert.Equal(["why", "decide", "record", "share"], Verbs(decided));
        Assert.Contains("Revise the decision", Draw(decided).Everything, StringComparison.Ordinal);
        Assert.Equal(["why", "record", "share"], Verbs(decided.Reviewed()));
    }

    [Fact]
    public void One_person_decides_nothing_for_a_team() =>
        Assert.Equal(["why", "record", "share"], Verbs(Personal()));

    [Fact]
    public void With_the_one_inside_there_are_at_most_six() =>
        Assert.InRange(Draw(Team()).Buttons, 1, 6);

    private static IEnumerable<string> Verbs(Assessment assessment) => Draw(assessment).Verbs;

    private static ReadCard Draw(Assessment assessment) =>
        new(RecommendationCard.Create(assessment.Scene()));
}
