using System.Collections.Immutable;
using System.Diagnostics;
using AdaptiveCards;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Cards.Recommendations;

/// <summary>The highest risks of the first model, each with what raised it and what to do about it.</summary>
internal static class RisksPart
{
    private const int Most = 3;

    public static IEnumerable<AdaptiveElement> Create(Scene scene)
    {
        if (scene.Result.First is not { } first)
        {
            yield break;
        }

        yield return CardText.PartHeading($"Top risks of {scene.Model(first)}");
        foreach (var risk in Highest(scene, first, Most))
        {
            yield return Risk(scene, risk);
        }

        if (scene.Result.Verdict is Verdict.Close && scene.Second is { } second)
        {
            yield return CardText.Heading($"Highest risk of {scene.Model(second)}");
            yield return Risk(scene, Highest(scene, second, 1)[0]);
        }
    }

    private static ImmutableArray<RiskExposure> Highest(Scene scene, string model, int count) =>
        [
            .. scene
                .Result.Risks.Where(r => r.Model == model)
                .OrderByDescending(r => r.Severity)
                .ThenByDescending(r => Math.Round(r.Exposure ?? 0, 9))
                .Take(count),
        ];

    private static AdaptiveContainer Risk(Scene scene, RiskExposure exposure)
    {
        var risk = scene.Framework.Risks.First(r =>
            r.Id == exposure.Id && r.Model == exposure.Model
        );
        var container = new AdaptiveContainer
        {
            Id = $"risk.{risk.Id}",
            Items =
            [
                new AdaptiveTextBlock($"{Word(exposure.Severity)}: {risk.Name}")
                {
                    Weight = AdaptiveTextWeight.Bolder,
                    Wrap = true,
                },
                CardText.Paragraph(risk.Mitigation),
            ],
        };
        if (!exposure.RaisedBy.IsEmpty)
        {
            container.Items.Add(
                CardText.Aside(
                    $"Raised by your answers on: {string.Join(", ", scene.Names(exposure.RaisedBy))}."
                )
            );
        }

        return container;
    }

    private static string Word(Severity severity) =>
        severity switch
        {
            Severity.High => "High",
            Severity.Medium => "Medium",
            Severity.Low => "Low",
            _ => throw new UnreachableException(),
        };
}
