using System.Diagnostics;
using System.Globalization;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Questions;

namespace TalentBot.Guide.Asking;

/// <summary>Draws a passage of the framework as a part of an answer.</summary>
internal static class AnswerPart
{
    /// <summary>What the passage is about.</summary>
    public static string Title(GuideScene scene, Source source)
    {
        var (framework, language, _) = scene;
        return source.Kind switch
        {
            SourceKind.CommonQuestion => CommonQuestion(scene, source.Id).Question,
            SourceKind.Takeaway => language["ask.kind.takeaway"],
            SourceKind.Model => framework.Model(source.Id).Name,
            SourceKind.Row => framework.Row(source.Id).Name,
            SourceKind.Risk => language.Say(
                "ask.risk",
                ("model", framework.Model(framework.Risk(source.Id).Model).Name),
                ("risk", framework.Risk(source.Id).Name)
            ),
            SourceKind.Pattern => framework.Patterns.First(p => p.Id == source.Id).Name,
            SourceKind.Scenario => framework.Scenarios.First(s => s.Id == source.Id).Name,
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>What it says.</summary>
    public static IEnumerable<AdaptiveElement> Text(GuideScene scene, Source source)
    {
        var framework = scene.Framework;
        return source.Kind switch
        {
            SourceKind.CommonQuestion =>
            [
                CardText.Literal(CommonQuestion(scene, source.Id).Answer),
            ],
            SourceKind.Takeaway => [CardText.Literal(Takeaway(scene, source.Id))],
            SourceKind.Model => [CardText.Literal(framework.Model(source.Id).Summary)],
            SourceKind.Row => framework.Models.Select(model =>
                CardText.Labelled(model.Name, framework.Row(source.Id).Cells[model.Id])
            ),
            SourceKind.Risk => [CardText.Literal(framework.Risk(source.Id).Mitigation)],
            SourceKind.Pattern => PatternText.Lines(
                framework.Patterns.First(p => p.Id == source.Id)
            ),
            SourceKind.Scenario =>
            [
                CardText.Literal(framework.Scenarios.First(s => s.Id == source.Id).Summary),
            ],
            _ => throw new UnreachableException(),
        };
    }

    private static Decisions.Frameworks.Guide.CommonQuestion CommonQuestion(
        GuideScene scene,
        string id
    ) => scene.Framework.CommonQuestions.First(q => q.Id == id);

    private static string Takeaway(GuideScene scene, string number) =>
        scene.Framework.Takeaways[int.Parse(number, CultureInfo.InvariantCulture) - 1];
}
