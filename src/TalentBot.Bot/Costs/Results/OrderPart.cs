using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Costs;
using TalentBot.Text;

namespace TalentBot.Costs.Results;

/// <summary>How sure it is which model costs least, and what alone could turn it.</summary>
internal static class OrderPart
{
    /// <summary>Inputs that are named; more would not be read.</summary>
    private const int MostFlips = 3;

    public static IEnumerable<AdaptiveElement> Create(CostScene scene)
    {
        var (comparison, language) = (scene.Comparison, scene.Language);
        return
        [
            CardText.PartHeading(language["cost.order"]),
            CardText.Paragraph(
                language.Say(
                    $"cost.order-{EnumName.Of(comparison.Order)}",
                    ("model", scene.Model(comparison.Ranking[0].Model.Id))
                )
            ),
            .. comparison.Order is CostOrder.Likely
                ? [Flips(scene)]
                : Array.Empty<AdaptiveElement>(),
        ];
    }

    private static AdaptiveTextBlock Flips(CostScene scene)
    {
        var rivalry = scene.Comparison.Rivalries[0];
        return CardText.Paragraph(
            scene.Language.Say(
                rivalry.Flips.IsEmpty ? "cost.no-flips" : "cost.flips",
                ("other", scene.Model(rivalry.Other)),
                ("cheapest", scene.Model(rivalry.Cheapest)),
                ("inputs", scene.Language.List(rivalry.Flips.Take(MostFlips).Select(scene.Name)))
            )
        );
    }
}
