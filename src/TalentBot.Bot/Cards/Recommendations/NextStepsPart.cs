using System.Globalization;
using AdaptiveCards;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Cards.Recommendations;

/// <summary>What to do next with the first model; a close call asks for the discussion first.</summary>
internal static class NextStepsPart
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene)
    {
        if (scene.Result.First is not { } first || scene.Result.NextSteps.IsEmpty)
        {
            yield break;
        }

        yield return CardText.PartHeading(
            scene.Result.Verdict is Verdict.Clear or Verdict.Likely
                ? "Next steps"
                : $"Next steps, should you choose {scene.Model(first)}"
        );
        for (var i = 0; i < scene.Result.NextSteps.Length; i++)
        {
            // In a text block a client would read “1.” as the beginning of a list of its own.
            yield return CardText.Literal(
                string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {scene.Result.NextSteps[i]}")
            );
        }
    }
}
