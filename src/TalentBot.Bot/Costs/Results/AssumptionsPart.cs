using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Languages;

namespace TalentBot.Costs.Results;

/// <summary>What was reckoned with where nothing was given, each with its source; closed until somebody opens it.</summary>
internal static class AssumptionsPart
{
    private const string Id = "assumptions";

    /// <summary>The button that opens and closes it.</summary>
    public static AdaptiveAction Button(Language language) =>
        new AdaptiveToggleVisibilityAction
        {
            Title = language["cost.assumptions-show"],
            TargetElements = [new AdaptiveTargetElement(Id)],
        };

    public static AdaptiveContainer Create(CostScene scene)
    {
        var assumed = CostField.All.Where(f => !scene.Reading.Values.ContainsKey(f.Id)).ToArray();
        return new()
        {
            Id = Id,
            IsVisible = false,
            Items =
            [
                CardText.PartHeading(scene.Language["cost.assumptions"]),
                .. Dollars(scene, assumed.Where(f => f.IsMoney)),
                .. assumed.SelectMany(f => Assumption(scene, f)),
            ],
        };
    }

    private static IEnumerable<AdaptiveElement> Dollars(
        CostScene scene,
        IEnumerable<CostField> money
    ) =>
        scene.Reading.IsInDollars
            ? []
            :
            [
                CardText.Paragraph(
                    scene.Language.Say(
                        "cost.dollars",
                        (
                            "inputs",
                            scene.Language.List(
                                money.Select(f => f.Name(scene.Framework, scene.Language))
                            )
                        )
                    )
                ),
            ];

    private static IEnumerable<AdaptiveElement> Assumption(CostScene scene, CostField field) =>
        [
            CardText.Labelled(
                $"{field.Name(scene.Framework, scene.Language)}:",
                scene.Value(field)
            ),
            CardText.Aside(Origin(field, scene.Language)),
        ];

    private static string Origin(CostField field, Language language) =>
        field.Default.Origin is Origin.Sourced
            ? language.Say(
                "cost.source",
                ("text", language[$"cost.origin.{field.Id}"]),
                ("status", language[$"cost.status.{field.Id}"])
            )
            : language.Say("cost.assumption", ("text", language[$"cost.origin.{field.Id}"]));
}
