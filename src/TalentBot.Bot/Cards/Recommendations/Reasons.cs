using AdaptiveCards;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Cards.Recommendations;

/// <summary>Why the first model is first, in the team's own answers, and what would change it.</summary>
internal static class Reasons
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene)
    {
        if (!scene.Explanation.Reasons.IsEmpty)
        {
            yield return CardText.PartHeading("What speaks for it, and against");
        }

        foreach (var reason in scene.Explanation.Reasons)
        {
            yield return CardText.Paragraph(
                $"{(reason.IsFor ? "For" : "Against")}: {ReasonText.Of(reason)}"
            );
        }

        if (scene.Explanation.RunnersUp is [var second, ..])
        {
            var lines = RunnerUpText.WouldBeFirst(second, scene.Framework);
            yield return CardText.Paragraph(
                $"Second: {scene.Model(second.Model)}. {string.Join(' ', lines)}"
            );
        }
    }
}
