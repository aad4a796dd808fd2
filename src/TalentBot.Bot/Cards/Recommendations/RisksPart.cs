using System.Diagnostics;
using AdaptiveCards;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Cards.Recommendations;

/// <summary>The highest risks of the first model, each with what raised it and what to do about it.</summary>
internal static class RisksPart
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene)
    {
        if (scene.Result.First is not { } first)
        {
            yield break;
        }

        yield return CardText.PartHeading($"Top risks of {scene.Model(first)}");
        foreach (var risk in Of(scene, first))
        {
            yield return Risk(scene, risk);
        }

        foreach (var risk in scene.Result.TopRisks.Where(r => r.Model != first))
        {
            yield return CardText.Heading($"Highest risk of {scene.Model(risk.Model)}");
            yield return Risk(scene, risk);
        }
    }

    private static IEnumerable<RiskExposure> Of(Scene scene, string model) =>
        scene.Result.TopRisks.Where(r => r.Model == model);

    private static AdaptiveContainer Risk(Scene scene, RiskExposure exposure)
    {
        var risk = scene.Framework.Risk(exposure.Id);
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
