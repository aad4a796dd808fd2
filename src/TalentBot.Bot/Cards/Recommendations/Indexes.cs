using System.Globalization;
using AdaptiveCards;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Cards.Recommendations;

/// <summary>The three indexes as bars with figures, and the acceptability in one sentence.</summary>
internal static class Indexes
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene)
    {
        yield return CardText.PartHeading("How well each model fits your answers");
        foreach (var model in scene.Result.Ranking)
        {
            yield return Row(scene, model);
            yield return Bar(scene.Result.Index[model], model == scene.Result.First);
        }

        yield return CardText.Aside("0 to 100; 50 is what average answers would give any model.");
        if (scene.Result.First is { } first)
        {
            yield return new AdaptiveTextBlock(Acceptability(scene, first))
            {
                Id = "acceptability",
                Wrap = true,
            };
        }
    }

    private static AdaptiveColumnSet Row(Scene scene, string model) =>
        new()
        {
            Spacing = AdaptiveSpacing.Small,
            Columns =
            [
                new() { Width = "stretch", Items = [CardText.Paragraph(Label(scene, model))] },
                new()
                {
                    Width = "auto",
                    Items =
                    [
                        new AdaptiveTextBlock(Figure(scene.Result.Index[model]))
                        {
                            Id = $"index.{model}",
                            Weight = AdaptiveTextWeight.Bolder,
                        },
                    ],
                },
            ],
        };

    private static AdaptiveColumnSet Bar(double index, bool first)
    {
        var filled = Math.Clamp((int)Math.Round(index), 1, 99);
        return new()
        {
            Spacing = AdaptiveSpacing.None,
            Columns =
            [
                Part(
                    filled,
                    first ? AdaptiveContainerStyle.Accent : AdaptiveContainerStyle.Emphasis
                ),
                Part(100 - filled, null),
            ],
        };
    }

    private static AdaptiveColumn Part(int width, AdaptiveContainerStyle? style) =>
        new()
        {
            Width = width.ToString(CultureInfo.InvariantCulture),
            Style = style,
            PixelMinHeight = 8,
        };

    private static string Label(Scene scene, string model) =>
        scene.Result.RuledOut.ContainsKey(model)
            ? $"{scene.Model(model)} (ruled out)"
            : scene.Model(model);

    private static string Acceptability(Scene scene, string first)
    {
        var share = scene.Result.Acceptability.GetValueOrDefault(first) * 100;
        var priorities = Listing.And([.. scene.Framework.Priorities.Select(p => p.Id)]);
        return $"{scene.Model(first)}: first in {Figure(share)} % of all ways to weigh {priorities}.";
    }

    /// <summary>A figure with one decimal at most.</summary>
    private static string Figure(double value) =>
        value.ToString("0.#", CultureInfo.InvariantCulture);
}
