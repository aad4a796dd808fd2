using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Costs;

namespace TalentBot.Costs.Results;

/// <summary>The three figures that move the difference between the first two models most.</summary>
internal static class DriversPart
{
    private const int MostDrivers = 3;

    /// <summary>A smaller swing is shown as none.</summary>
    private const double LeastShown = 0.5;

    public static IEnumerable<AdaptiveElement> Create(CostScene scene)
    {
        var rivalry = scene.Comparison.Rivalries[0];
        var drivers = rivalry.Tornado.Where(s => s.Size >= LeastShown).Take(MostDrivers).ToArray();
        return
        [
            CardText.PartHeading(scene.Language["cost.drivers"]),
            CardText.Paragraph(
                drivers is [] ? scene.Language["cost.nothing-drives"] : Lead(scene, rivalry)
            ),
            .. drivers.Select(swing => Driver(scene, swing)),
        ];
    }

    private static string Lead(CostScene scene, Rivalry rivalry) =>
        scene.Language.Say(
            "cost.drivers-lead",
            ("other", scene.Model(rivalry.Other)),
            ("cheapest", scene.Model(rivalry.Cheapest)),
            ("gap", scene.Money(rivalry.Gap))
        );

    private static AdaptiveRichTextBlock Driver(CostScene scene, Swing swing) =>
        CardText.Labelled(
            $"{scene.Name(swing)}:",
            scene.Language.Say(
                "cost.driver",
                ("low", scene.Money(swing.AtLow)),
                ("high", scene.Money(swing.AtHigh))
            )
        );
}
