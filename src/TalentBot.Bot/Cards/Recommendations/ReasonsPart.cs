using AdaptiveCards;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations;

namespace TalentBot.Cards.Recommendations;

/// <summary>What speaks for the first model in the team's own answers; in a close call for both.</summary>
internal static class ReasonsPart
{
    /// <summary>As many for the one as for the other.</summary>
    private const int MostEachWay = 2;

    public static IEnumerable<AdaptiveElement> Create(Scene scene) =>
        (scene.Explanation.Reasons.Any(r => r.IsFor), scene.Result.Verdict) switch
        {
            (false, _) => [],
            (_, Verdict.Close) => EachWay(scene),
            (_, Verdict.Insufficient) => Part(scene, "recommendation.why-tendency"),
            _ => Part(scene, "recommendation.why"),
        };

    private static IEnumerable<AdaptiveElement> Part(Scene scene, string heading) =>
        [
            CardText.PartHeading(scene.Language[heading]),
            .. scene
                .Explanation.Reasons.Where(reason => reason.IsFor)
                .Select(reason => Line(scene, reason, scene.Result.First!)),
        ];

    private static IEnumerable<AdaptiveElement> EachWay(Scene scene) =>
        [
            CardText.PartHeading(scene.Language["recommendation.why-close"]),
            .. For(scene, scene.Result.First!, scene.Explanation.Reasons),
            .. scene.Explanation.RunnersUp is [var second, ..]
                ? For(scene, second.Model, second.Reasons)
                : [],
        ];

    private static IEnumerable<AdaptiveElement> For(
        Scene scene,
        string model,
        IEnumerable<Reason> reasons
    ) =>
        [
            CardText.Strong(
                scene.Language.Say("recommendation.for-model", ("model", scene.Model(model)))
            ),
            .. reasons
                .Where(reason => reason.IsFor)
                .Take(MostEachWay)
                .Select(reason => Line(scene, reason, model)),
        ];

    private static AdaptiveTextBlock Line(Scene scene, Reason reason, string model) =>
        CardText.Item(ReasonWords.Of(reason, model, scene));
}
