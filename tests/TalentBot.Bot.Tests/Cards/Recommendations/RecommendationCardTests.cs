using System.Globalization;
using CsCheck;
using TalentBot.Cards.Recommendations;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Tests.Cards.Recommendations;

public class RecommendationCardTests
{
    /// <summary>What a leader reads on a phone in less than a minute.</summary>
    private const int MostWords = 220;

    [Fact]
    public void The_figures_are_those_of_the_evaluator() =>
        AnyResult
            .Of(Visibility.Anonymous)
            .Sample(
                scene =>
                {
                    var card = Draw(scene);
                    var result = scene.Result;

                    foreach (var (model, index) in result.Index)
                    {
                        var shown = double.Parse(
                            card.Text($"index.{model}")!,
                            CultureInfo.InvariantCulture
                        );
                        Assert.Equal(index, shown, 0.05 + 1e-9);
                    }

                    Assert.Equal(
                        result.TopRisks.Select(risk => $"risk.{risk.Id}"),
                        scene.HasAnswers
                            ? card.Ids("risk.")
                            : result.TopRisks.Select(r => $"risk.{r.Id}")
                    );
                    Assert.StartsWith(
                        scene.Model(result.First!),
                        card.Text("acceptability"),
                        StringComparison.Ordinal
                    );
                    Assert.Contains(
                        $" {scene.Result.Acceptability[result.First!] * 100:0.#} % ",
                        card.Text("acceptability"),
                        StringComparison.Ordinal
                    );
                },
                iter: 200
            );

    [Fact]
    public void A_risk_says_how_severe_it_is_first()
    {
        var scene = Team().Scene();

        Assert.All(
            scene.Result.TopRisks,
            risk =>
                Assert.StartsWith(
                    $"{risk.Severity}: ",
                    Draw(scene).TextIn($"risk.{risk.Id}"),
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void A_typical_result_is_read_in_a_minute() =>
        Assert.InRange(Draw(Team().Scene()).Words, 100, MostWords);

    [Fact]
    public void An_anonymous_decision_tells_nothing_of_a_question_with_fewer_than_three_answers() =>
        AnyResult
            .Of(Visibility.Anonymous)
            .Sample(scene => AssertSecret(scene, Draw(scene).Everything), iter: 300);

    [Fact]
    public void A_close_call_asks_for_a_discussion_and_recommends_nothing()
    {
        var scene = Split().Scene();
        var card = Draw(scene).Everything;

        Assert.Equal(Verdict.Close, scene.Result.Verdict);
        Assert.Contains("Discuss these first", card, StringComparison.Ordinal);
        Assert.Contains("What pulls each way", card, StringComparison.Ordinal);
        Assert.Contains("For Freelancers", card, StringComparison.Ordinal);
        Assert.Contains("For Managed services", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Agreement:", card, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Result.NextSteps[0], card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_close_call_without_a_visible_lead_calls_the_models_level()
    {
        var scene = Split().Scene();
        var level = scene with
        {
            Result = scene.Result with
            {
                Index = scene.Result.Index.SetItem(
                    scene.Result.Second!,
                    scene.Result.Index[scene.Result.First!] - 0.01
                ),
            },
        };

        Assert.Equal(
            "Close call: Freelancers is level with Managed services",
            Draw(level).Text("verdict")
        );
    }

    [Fact]
    public void Only_a_word_that_can_be_relied_on_has_next_steps_and_open_mitigations() =>
        AnyResult
            .Of(Visibility.Named)
            .Sample(
                scene =>
                    Assert.Equal(
                        scene.IsReliable && scene.HasAnswers,
                        Draw(scene).Ids("next-steps").Any()
                    ),
                iter: 200
            );

    [Fact]
    public void One_person_is_spoken_to_as_one()
    {
        var card = Draw(Personal().Scene()).Everything;

        Assert.Contains("You said: ", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Agreement", card, StringComparison.Ordinal);
        Assert.DoesNotContain(" finished.", card, StringComparison.Ordinal);
        Assert.DoesNotContain("leader", card, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_only_leader_of_a_channel_is_not_taken_for_its_reader() =>
        Assert.DoesNotContain(
            "You said: ",
            Draw((Team() with { Leaders = Team().Leaders[..1] }).Scene()).Everything,
            StringComparison.Ordinal
        );

    [Fact]
    public void Where_nobody_answered_nothing_is_explained()
    {
        var card = Draw(Given.Open().Closed().Scene());

        Assert.Empty(card.Ids("risk."));
        Assert.DoesNotContain("why", card.Verbs);
        Assert.Contains("nothing to compare", card.Everything, StringComparison.Ordinal);
    }

    internal static void AssertSecret(Scene scene, string card)
    {
        var secret = scene.Framework.AllQuestions.Where(question =>
            scene.Result.Agreement[question.Id].Levels.Values.Sum() < 3
        );
        Assert.All(
            secret,
            question =>
            {
                Assert.DoesNotContain(question.Name, card, StringComparison.Ordinal);
                Assert.DoesNotContain(question.Asks, card, StringComparison.Ordinal);
                Assert.All(
                    question.Levels,
                    level => Assert.DoesNotContain(level.Says, card, StringComparison.Ordinal)
                );
            }
        );
    }

    internal static Assessment Team() =>
        Given
            .Open()
            .Answered((leader, question) => Math.Min(3, 2 + ((leader + question) % 2)))
            .Closed();

    internal static Assessment Split() =>
        Given.Open().Answered((leader, _) => leader % 2 == 0 ? 0 : 3).Closed();

    internal static Assessment Personal()
    {
        var team = Team();
        return team with
        {
            Leaders = team.Leaders[..1],
            Venue = team.Venue with { Conversation = "a:1" },
            Visibility = Visibility.Named,
            IsPersonal = true,
        };
    }

    private static ReadCard Draw(Scene scene) => new(RecommendationCard.Create(scene));
}
