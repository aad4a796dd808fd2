using AdaptiveCards;
using TalentBot.Cards.Pictures;
using TalentBot.Cards.Recommendations.Wording;

namespace TalentBot.Cards.Recommendations;

/// <summary>The index of each model as a figure and a bar.</summary>
/// <remarks>
/// Pictures, not Teams' charts: those are missing on phones, and their figures could not carry ids.
/// </remarks>
internal static class ModelBars
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene) =>
        [
            CardText.Heading(scene.Language["recommendation.fit"]),
            .. scene.Result.Ranking.SelectMany(model => Bar(scene, model)),
        ];

    private static IEnumerable<AdaptiveElement> Bar(Scene scene, string model)
    {
        var index = scene.Result.Index[model];
        var label = Label(scene, model);
        var figure = scene.Language.Plain(index);
        return
        [
            Row(label, new(figure) { Id = $"index.{model}", Weight = AdaptiveTextWeight.Bolder }),
            new AdaptiveImage(
                BarPicture.Of(index, StandsOut(scene, model), scene.Language.IsRightToLeft)
            )
            {
                AltText = scene.Language.Say(
                    "recommendation.bar",
                    ("model", label),
                    ("index", figure)
                ),
                Size = AdaptiveImageSize.Stretch,
                Spacing = AdaptiveSpacing.None,
            },
        ];
    }

    private static AdaptiveColumnSet Row(string label, AdaptiveTextBlock figure) =>
        new()
        {
            Spacing = AdaptiveSpacing.Small,
            Columns =
            [
                new() { Width = "stretch", Items = [CardText.Paragraph(label)] },
                new() { Width = "auto", Items = [figure] },
            ],
        };

    /// <summary>The first one where it can be relied on; in a close call both, in a tendency none.</summary>
    private static bool StandsOut(Scene scene, string model) =>
        (scene.IsReliable && model == scene.Result.First)
        || (
            scene.Result.Verdict is Decisions.Evaluation.Verdict.Close
            && (model == scene.Result.First || model == scene.Result.Second)
        );

    private static string Label(Scene scene, string model) =>
        scene.Result.RuledOut.ContainsKey(model)
            ? scene.Language.Say("recommendation.ruled-out", ("model", scene.Model(model)))
            : scene.Model(model);
}
