using AdaptiveCards;
using TalentBot.Decisions.Evaluation;
using TalentBot.Text;

namespace TalentBot.Cards.Recommendations;

/// <summary>The highest risks, each with what to do about it and what raised it.</summary>
internal static class RisksPart
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene) =>
        scene
            .Result.TopRisks.GroupBy(risk => risk.Model, StringComparer.Ordinal)
            .SelectMany(risks =>
                risks
                    .Select(risk => Risk(scene, risk))
                    .Prepend<AdaptiveElement>(CardText.PartHeading(Heading(scene, risks.Key)))
            );

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
            Spacing = AdaptiveSpacing.Small,
            Items =
            [
                CardText.Strong(name),
                CardText.Under(risk.Mitigation),
                .. exposure.RaisedBy.IsEmpty ? [] : RaisedBy(scene, exposure),
            ],
        };
    }

    private static AdaptiveElement[] RaisedBy(Scene scene, RiskExposure exposure) =>
        [
            CardText.Aside(
                scene.Language.Say(
                    "recommendation.raised-by",
                    ("questions", scene.Questions(exposure.RaisedBy))
                )
            ),
        ];
}
