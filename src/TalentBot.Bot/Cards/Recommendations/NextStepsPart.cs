using AdaptiveCards;

namespace TalentBot.Cards.Recommendations;

/// <summary>What to do next with a model that can be relied on, folded until somebody wants it.</summary>
internal static class NextStepsPart
{
    private const string Steps = "next-steps";

    public static IEnumerable<AdaptiveElement> Create(Scene scene) =>
        !scene.IsReliable || scene.Result.NextSteps.IsEmpty
            ? []
            :
            [
                CardButton.Unfolds(scene.Language["recommendation.next-steps"], [Steps]),
                new AdaptiveContainer
                {
                    Id = Steps,
                    IsVisible = false,
                    Spacing = AdaptiveSpacing.Small,
                    Items =
                    [
                        .. scene.Result.NextSteps.Select((step, i) => Step(scene, i + 1, step)),
                    ],
                },
            ];

    /// <summary>In a text block a client would read “1.” as the beginning of a list of its own.</summary>
    private static AdaptiveRichTextBlock Step(Scene scene, int number, string step)
    {
        var line = CardText.Literal(
            scene.Language.Say("recommendation.step", ("number", number), ("step", step))
        );
        line.Spacing = AdaptiveSpacing.Small;
        return line;
    }
}
