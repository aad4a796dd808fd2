using System.Globalization;
using AdaptiveCards;

namespace TalentBot.Cards.Recommendations;

/// <summary>How far the leaders agree, and the questions on which it matters that they do not.</summary>
internal static class DiscussionPart
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene)
    {
        if (Agreement(scene) is { } agreement)
        {
            yield return CardText.PartHeading("Agreement");
            yield return CardText.Paragraph(agreement);
        }

        if (!scene.Result.Discuss.IsEmpty)
        {
            yield return CardText.Paragraph("Worth discussing, because it moves the result:");
        }

        foreach (
            var line in scene
                .Result.Discuss.Select(d => Line(scene, d.Question))
                .Distinct(StringComparer.Ordinal)
        )
        {
            yield return CardText.Paragraph(line);
        }
    }

    private static string? Agreement(Scene scene)
    {
        var shared = scene
            .Result.Agreement.OrderBy(a => a.Key, StringComparer.Ordinal)
            .Where(a => scene.MayShow(a.Key) && a.Value.Levels.Values.Sum() > 1)
            .Select(a => a.Value.Consensus ?? 0)
            .ToArray();
        return shared.Length is 0
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{shared.Average() * 100:0} % on average over the questions that several leaders answered."
            );
    }

    private static string Line(Scene scene, string id)
    {
        var (question, section) = scene.Find(id);
        if (!scene.MayShow(id))
        {
            return $"• a question in the section “{section.Name}”";
        }

        var levels = scene.Result.Agreement[id].Levels;
        var given = question.Levels.Where(l => levels.ContainsKey(l.Id)).ToArray();
        var camps = scene.Result.Agreement[id].TwoCamps ? " Two camps." : "";
        return $"• {question.Asks} Answers go from “{given[0].Name}” to “{given[^1].Name}”.{camps}";
    }
}
