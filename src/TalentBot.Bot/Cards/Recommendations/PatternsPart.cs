using AdaptiveCards;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Cards.Recommendations;

/// <summary>Warns of a failure pattern that the team is heading into; silent otherwise.</summary>
internal static class PatternsPart
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene) =>
        scene
            .Framework.Patterns.Where(pattern => scene.Result.Patterns[pattern.Id].Warn)
            .Select(pattern => Warning(scene, pattern));

    private static AdaptiveContainer Warning(Scene scene, FailurePattern pattern)
    {
        var signs = scene.Result.Patterns[pattern.Id].Signs;
        return new()
        {
            Id = $"pattern.{pattern.Id}",
            Style = AdaptiveContainerStyle.Warning,
            Items =
            [
                CardText.Heading(
                    scene.Language.Say("recommendation.warning", ("pattern", pattern.Name))
                ),
                CardText.Under(pattern.FirstNoticed),
                CardText.Footnote(
                    scene.Language.Count(
                        "recommendation.signs",
                        signs.Length,
                        ("questions", scene.Questions(signs))
                    )
                ),
            ],
        };
    }
}
