using AdaptiveCards;

namespace TalentBot.Cards.Recommendations;

/// <summary>Warns of a failure pattern that the team is heading into; silent otherwise.</summary>
internal static class PatternsPart
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene) =>
        scene
            .Framework.Patterns.Where(p => scene.Result.Patterns[p.Id].Warn)
            .Select(p => new AdaptiveContainer
            {
                Id = $"pattern.{p.Id}",
                Style = AdaptiveContainerStyle.Warning,
                Items =
                [
                    CardText.Heading($"Warning: {p.Name}"),
                    CardText.Paragraph(p.FirstNoticed),
                    CardText.Aside(
                        $"Signs: {string.Join(", ", scene.Names(scene.Result.Patterns[p.Id].Signs))}."
                    ),
                ],
            });
}
