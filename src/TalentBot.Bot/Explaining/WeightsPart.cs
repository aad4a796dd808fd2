using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Cards.Recommendations;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Explaining;

/// <summary>What the priorities weigh, and where the first model stops being first.</summary>
internal static class WeightsPart
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene) =>
        [
            CardText.PartHeading(scene.Language["why.weights"]),
            scene.ShowsWeights
                ? new AdaptiveFactSet
                {
                    Spacing = AdaptiveSpacing.Small,
                    Facts =
                    [
                        .. scene.Framework.Priorities.Select(p => new AdaptiveFact(
                            p.Name,
                            Words(scene, p.Id)
                        )),
                    ],
                }
                : CardText.Paragraph(scene.Language["why.weights-hidden"]),
        ];

    private static string Words(Scene scene, string priority)
    {
        var language = scene.Language;
        var weight = language.Weight(scene.Result.Weights[priority]);
        return scene.Result.Stability?.GetValueOrDefault(priority) is { } stability
            ? language.Say(
                Key(stability),
                ("weight", weight),
                ("model", scene.Model(scene.Result.First!)),
                ("lower", language.Weight(stability.Lower)),
                ("upper", language.Weight(stability.Upper)),
                ("below", Name(scene, stability.Below)),
                ("above", Name(scene, stability.Above))
            )
            : weight;
    }

    private static string Key(Stability stability) =>
        (stability.Below, stability.Above) switch
        {
            (null, null) => "why.stays-always",
            (_, null) => "why.stays-from",
            (null, _) => "why.stays-up-to",
            _ => "why.stays-between",
        };

    private static string Name(Scene scene, string? model) =>
        model is null ? "" : scene.Model(model);
}
