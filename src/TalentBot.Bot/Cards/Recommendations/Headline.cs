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
                .. scene.IsReliable
                    ? [.. HowSure(scene), .. Meaning(scene)]
                    : Meaning(scene).Concat(HowSure(scene)),
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

    private static IEnumerable<AdaptiveElement> Meaning(Scene scene)
    {
        string[] sentences = [.. Sentences(scene)];
        return sentences.Length is 0 ? [] : [CardText.Close(string.Join(' ', sentences))];
    }

    private static AdaptiveContainerStyle Style(Verdict verdict) =>
        verdict switch
        {
            Verdict.Clear => AdaptiveContainerStyle.Good,
            Verdict.Likely => AdaptiveContainerStyle.Accent,
            Verdict.Blocked => AdaptiveContainerStyle.Attention,
            _ => AdaptiveContainerStyle.Warning,
        };

    private static IEnumerable<string> Sentences(Scene scene) =>
        scene.Result.Verdict switch
        {
            Verdict.Blocked => [scene.Language["recommendation.contradiction"]],
            Verdict.Insufficient =>
            [
                Turnout(scene),
                scene.Language[
                    scene.HasAnswers
                        ? "recommendation.tendency"
                        : "recommendation.nobody-answered"
                ],
            ],
            Verdict.Clear => [],
            Verdict.Likely => Missing(scene, Verdict.Clear),
            _ =>
            [
                scene.Language["recommendation.not-separated"],
                .. Missing(scene, Verdict.Likely),
            ],
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

    /// <summary>What keeps it from the surer word.</summary>
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
