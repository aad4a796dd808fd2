using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Costs;
using TalentBot.Presses;

namespace TalentBot.Costs.Results;

/// <summary>What each model costs, how sure the order is, and what drives the difference.</summary>
internal static class CostResultCard
{
    /// <summary>The result.</summary>
    public static AdaptiveCard Create(CostScene scene)
    {
        var language = scene.Language;
        return Card.Of(
            language.Say(
                "cost.result-fallback",
                ("model", scene.Model(scene.Comparison.Ranking[0].Model.Id))
            ),
            [
                CardText.Heading(language["cost.result-title"], AdaptiveTextSize.Large),
                CardText.Labelled(language["cost.given"], Given(scene)),
                .. scene.Comparison.Ranking.SelectMany((cost, i) => Model(scene, cost, i + 1)),
                CardText.Aside(language["cost.effective-hour"]),
                .. OrderPart.Create(scene),
                .. DriversPart.Create(scene),
                AssumptionsPart.Create(scene),
            ],
            CardButton.Sends(
                language["cost.change"],
                Verb.Back,
                [
                    ("form", CostFormCard.FormId),
                    .. scene.Reading.Values.Select(v => (v.Key, v.Value)),
                ]
            ),
            AssumptionsPart.Button(language)
        );
    }

    private static string Given(CostScene scene) =>
        string.Join(
            " · ",
            CostField
                .All.Where(f => !f.IsMoney && (f.IsUsual || scene.Reading.Values.ContainsKey(f.Id)))
                .Select(f =>
                    scene.Language.Say(
                        "cost.given-item",
                        ("input", f.Name(scene.Framework, scene.Language)),
                        ("range", scene.Value(f))
                    )
                )
        );

    private static IEnumerable<AdaptiveElement> Model(CostScene scene, ModelCost cost, int rank) =>
        [
            CardText.PartHeading(
                scene.Language.Say(
                    "cost.rank",
                    ("rank", rank),
                    ("model", scene.Model(cost.Model.Id))
                )
            ),
            CardText.Labelled(scene.Language["cost.per-hour"], scene.Money(cost.PerEffectiveHour)),
            CardText.Labelled(
                scene.Language["cost.total"],
                scene.Money(cost.Figures[CostFigure.TotalCash])
            ),
        ];
}
