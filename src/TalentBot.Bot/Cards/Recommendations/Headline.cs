using AdaptiveCards;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Cards.Recommendations;

/// <summary>The title, the verdict word with the model, and how sure that is.</summary>
internal static class Headline
{
    /// <summary>Most conditions that are named; the rest is for who asks why.</summary>
    private const int MostMissing = 2;

    public static IEnumerable<AdaptiveElement> Create(Scene scene)
    {
        yield return new AdaptiveContainer
        {
            Style = Style(scene.Result.Verdict),
            Bleed = true,
            Items =
            [
                CardText.Literal(scene.Assessment.Title),
                new AdaptiveTextBlock(VerdictWords.Headline(scene))
                {
                    Id = "verdict",
                    Style = AdaptiveTextBlockStyle.Heading,
                    Size = AdaptiveTextSize.ExtraLarge,
                    Weight = AdaptiveTextWeight.Bolder,
                    Wrap = true,
                    Spacing = AdaptiveSpacing.Small,
                },
                .. Close(Meaning(scene)),
                .. HowSure(scene),
                .. Close(Missing(scene)),
                .. Facts(scene),
            ],
        };
    }

    private static IEnumerable<AdaptiveElement> HowSure(Scene scene) =>
        scene.Result.First is { } first
            ?
            [
                new AdaptiveTextBlock(VerdictWords.Acceptability(scene, first))
                {
                    Id = "acceptability",
                    Wrap = true,
                    Spacing = AdaptiveSpacing.Small,
                },
            ]
            : [];

    private static IEnumerable<AdaptiveElement> Close(IEnumerable<string> sentences)
    {
        var text = string.Join(' ', sentences);
        return text.Length is 0 ? [] : [CardText.Close(text)];
    }

    /// <summary>What to make of a word that is no recommendation.</summary>
    private static IEnumerable<string> Meaning(Scene scene) =>
        scene.Result.Verdict switch
        {
            Verdict.Blocked => [scene.Language["recommendation.contradiction"]],
            Verdict.Insufficient =>
            [
                Turnout(scene),
                scene.Language[
                    scene.HasAnswers ? "recommendation.tendency" : "recommendation.nobody-answered"
                ],
            ],
            Verdict.Close when scene.IsPersonal =>
            [
                scene.Language["recommendation.not-separated-yours"],
            ],
            Verdict.Close => [scene.Language["recommendation.not-separated"]],
            _ => [],
        };

    private static AdaptiveContainerStyle Style(Verdict verdict) =>
        verdict switch
        {
            Verdict.Clear => AdaptiveContainerStyle.Good,
            Verdict.Likely => AdaptiveContainerStyle.Accent,
            Verdict.Blocked => AdaptiveContainerStyle.Attention,
            _ => AdaptiveContainerStyle.Warning,
        };

    private static string Turnout(Scene scene)
    {
        var turnout = scene.Explanation.Turnout;
        return scene.Language.Count(
            "recommendation.turnout",
            turnout.Finished,
            ("invited", turnout.Invited),
            ("needed", turnout.Needed)
        );
    }

    /// <summary>What keeps it from the next surer word.</summary>
    private static IEnumerable<string> Missing(Scene scene) =>
        scene.Result.Verdict switch
        {
            Verdict.Likely => Missing(scene, Verdict.Clear),
            Verdict.Close => Missing(scene, Verdict.Likely),
            _ => [],
        };

    private static IEnumerable<string> Missing(Scene scene, Verdict word) =>
        scene
            .Explanation.Conditions.Where(condition => condition.Word == word && !condition.Holds)
            .Take(MostMissing)
            .Select(condition => ConditionWords.Missing(condition, scene));

    /// <summary>The facts that leave no model, where they do.</summary>
    private static IEnumerable<AdaptiveElement> Facts(Scene scene) =>
        scene
            .Framework.Gates.Where(gate =>
                scene.Result.Verdict is Verdict.Blocked
                && scene.Assessment.Gates.Contains(gate.Id, StringComparer.Ordinal)
            )
            .Select(gate => CardText.Item(gate.Fact));
}
