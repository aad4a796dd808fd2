using CsCheck;
using TalentBot.Cards.Recommendations;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Explaining;
using TalentBot.Tests.Cards;
using TalentBot.Tests.Cards.Recommendations;

namespace TalentBot.Tests.Explaining;

public class WhyCardTests
{
    [Fact]
    public void An_anonymous_decision_tells_nothing_of_a_question_with_fewer_than_three_answers() =>
        AnyResult
            .Of(Visibility.Anonymous)
            .Sample(
                scene => RecommendationCardTests.AssertSecret(scene, Draw(scene).Everything),
                iter: 60
            );

    [Fact]
    public void Any_explanation_fits_into_a_message() =>
        AnyResult
            .Of(Visibility.Named)
            .Sample(
                scene => Assert.InRange(WhyCard.Create(scene).ToJson().Length, 1, 24 * 1024),
                iter: 40
            );

    [Fact]
    public void The_picture_says_in_words_what_it_shows()
    {
        var scene = RecommendationCardTests.Split().Scene();

        var (_, alt) = Assert.Single(Draw(scene).Pictures);

        Assert.Contains("Speed of execution", alt, StringComparison.Ordinal);
        Assert.Contains("1: Freelancers, first in 100 %.", alt, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_condition_is_said_to_hold_or_to_fail()
    {
        var scene = RecommendationCardTests.Split().Scene();
        var lines = Draw(scene).Everything.Split('\n');

        Assert.Equal(
            scene.Explanation.Conditions.Count(c => c.Holds),
            lines.Count(l => l is "Holds")
        );
        Assert.Equal(
            scene.Explanation.Conditions.Count(c => !c.Holds),
            lines.Count(l => l is "Fails")
        );
    }

    [Fact]
    public void Of_two_leaders_nobody_is_left_out()
    {
        var team = RecommendationCardTests.Team();

        Assert.Contains("Leaving any one", Text(team), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Leaving any one",
            Text(team with { Leaders = team.Leaders[..2] }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Neither_weights_nor_points_of_two_anonymous_leaders_are_shown()
    {
        var team = RecommendationCardTests.Team();
        var two = team with { Leaders = team.Leaders[..2] };

        Assert.Contains("Weights are not shown", Text(two), StringComparison.Ordinal);
        Assert.Contains("Points by question are not shown", Text(two), StringComparison.Ordinal);
        Assert.DoesNotContain("The dot", Text(two), StringComparison.Ordinal);
        Assert.Contains(
            "The dot",
            Text(two with { Visibility = Visibility.Named }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_weight_that_is_almost_nothing_does_not_look_like_nothing()
    {
        var scene = RecommendationCardTests.Team().Scene();
        var tiny = scene with
        {
            Result = scene.Result with { Weights = scene.Result.Weights.SetItem("cost", 2.3e-308) },
        };

        Assert.Contains("almost 0 %; ", Draw(tiny).Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_keep_a_better_model_out_are_named()
    {
        var team = RecommendationCardTests.Team() with { Gates = ["no-direction"] };

        Assert.Contains(
            "Without the facts named at the start, Staff augmentation would be first.",
            Text(team),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Where_every_model_is_ruled_out_only_the_facts_are_explained()
    {
        var team = RecommendationCardTests.Team() with
        {
            Gates = ["certified-supplier", "our-direction", "no-direction"],
        };

        Assert.Equal(Verdict.Blocked, team.Scene().Result.Verdict);
        Assert.Contains(" rules out Freelancers", Text(team), StringComparison.Ordinal);
        Assert.Empty(Draw(team.Scene()).Pictures);
    }

    [Fact]
    public void One_person_reads_of_no_leaders() =>
        Assert.DoesNotContain(
            "leader",
            Text(RecommendationCardTests.Personal()),
            StringComparison.OrdinalIgnoreCase
        );

    private static string Text(Assessment assessment) => Draw(assessment.Scene()).Everything;

    private static ReadCard Draw(Scene scene) => new(WhyCard.Create(scene));
}
