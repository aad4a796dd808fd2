using AdaptiveCards;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Text;

namespace TalentBot.Cards.Recommendations;

/// <summary>The highest risks, each with what to do about it and what raised it.</summary>
internal static class RisksPart
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene) =>
        [
            .. scene
                .Result.TopRisks.GroupBy(risk => risk.Model, StringComparer.Ordinal)
                .SelectMany(risks =>
                    risks
                        .Select(risk => Risk(scene, risk))
                        .Prepend<AdaptiveElement>(CardText.PartHeading(Heading(scene, risks.Key)))
                ),
            .. scene.IsReliable || scene.Result.TopRisks.IsEmpty ? [] : Unfold(scene),
        ];

    private static string Heading(Scene scene, string model) =>
        scene.IsReliable
            ? scene.Language["recommendation.risks"]
            : scene.Language.Say("recommendation.risks-of", ("model", scene.Model(model)));

    private static AdaptiveContainer Risk(Scene scene, RiskExposure exposure)
    {
        var risk = scene.Framework.Risk(exposure.Id);
        var name = scene.Language.Say(
            $"recommendation.severity.{EnumName.Of(exposure.Severity)}",
            ("risk", risk.Name)
        );
        return new AdaptiveContainer
        {
            Id = $"risk.{risk.Id}",
            Items =
            [
                CardText.Strong(name, Colour(exposure.Severity)),
                Mitigation(scene, risk),
                .. exposure.RaisedBy.IsEmpty ? [] : RaisedBy(scene, exposure),
            ],
        };
    }

    /// <summary>Folded where it is too early to commit to a model.</summary>
    private static AdaptiveTextBlock Mitigation(Scene scene, Risk risk)
    {
        var text = CardText.Under(risk.Mitigation);
        (text.Id, text.IsVisible) = (MitigationId(risk.Id), scene.IsReliable);
        return text;
    }

    private static AdaptiveElement[] Unfold(Scene scene) =>
        [
            CardButton.Unfolds(
                scene.Language["recommendation.lower-risks"],
                scene.Result.TopRisks.Select(risk => MitigationId(risk.Id))
            ),
        ];

    /// <summary>The word says it; the colour only helps to find it.</summary>
    private static AdaptiveTextColor Colour(Severity severity) =>
        severity is Severity.High ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default;

    private static string MitigationId(string risk) => $"mitigation.{risk}";

    private static AdaptiveElement[] RaisedBy(Scene scene, RiskExposure exposure) =>
        [
            CardText.Footnote(
                scene.Language.Say(
                    "recommendation.raised-by",
                    ("questions", scene.Questions(exposure.RaisedBy))
                )
            ),
        ];
}
