using System.Globalization;
using AdaptiveCards;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Cards.Recommendations;

/// <summary>Why the first model is first, in the team's own answers.</summary>
internal static class Reasons
{
    public static IEnumerable<AdaptiveElement> Create(Scene scene)
    {
        if (scene.Result.Drivers.IsEmpty)
        {
            yield break;
        }

        yield return CardText.PartHeading("What speaks for it, and against");
        foreach (
            var line in scene
                .Result.Drivers.Select(d => Line(scene, d))
                .Distinct(StringComparer.Ordinal)
        )
        {
            yield return CardText.Paragraph(line);
        }
    }

    private static string Line(Scene scene, Driver driver)
    {
        var side = driver.Points > 0 ? "For" : "Against";
        var (question, section) = scene.Find(driver.Question);
        return scene.MayShow(driver.Question)
            ? $"{side}: {question.Name}. {Answers(scene, driver.Question)} ({Points(driver)})"
            : $"{side}: your answers in the section “{section.Name}”.";
    }

    /// <summary>What most leaders said; of several as frequent the first in order.</summary>
    private static string Answers(Scene scene, string id)
    {
        var levels = scene.Result.Agreement[id].Levels;
        var given = levels.Values.Sum();
        var most = scene.Find(id).Question.Levels.MaxBy(l => levels.GetValueOrDefault(l.Id))!;
        return levels.GetValueOrDefault(most.Id) == given && given > 1
            ? $"All {Number(given)} say that {most.Says}."
            : $"{Number(levels.GetValueOrDefault(most.Id))} of {Number(given)} say that {most.Says}.";
    }

    private static string Points(Driver driver) =>
        driver.Points.ToString("+0.#;−0.#;0", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
