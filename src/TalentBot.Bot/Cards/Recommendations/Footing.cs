using AdaptiveCards;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Languages;

namespace TalentBot.Cards.Recommendations;

/// <summary>What the recommendation rests on, and who can see what.</summary>
internal static class Footing
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene)
    {
        yield return new AdaptiveTextBlock(
            $"{DecisionCard.Progress(scene.Assessment)} {Open(scene)}"
        )
        {
            Wrap = true,
            Separator = true,
        };
        yield return CardText.Aside(WhoSeesWhat.AfterClosing(scene.Assessment, scene.Assessment.Language()));
        yield return CardText.Aside(
            "Computed by fixed rules from your answers; the words clear, likely and close follow this project's conventions. The decision is yours."
        );
    }

    private static string Open(Scene scene)
    {
        var open = scene.Result.OpenAnswers;
        return open switch
        {
            { Count: 0 } => "Nothing was left open.",
            { CanChange: false } => "What was left open cannot change the result.",
            _ =>
                $"What was left open could change the result: {string.Join(", ", open.Sections.Select(s => Name(scene, s)))}.",
        };
    }

    private static string Name(Scene scene, string section) =>
        section == PrioritiesForm.FormId
            ? "Priorities"
            : scene.Framework.Sections.First(s => s.Id == section).Name;
}
