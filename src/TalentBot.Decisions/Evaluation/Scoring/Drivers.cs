using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Scoring;

/// <summary>Picks the questions that explain a model's index best.</summary>
internal static class Drivers
{
    private const int MostFor = 3;

    /// <summary>Those of the first model; none when every model is ruled out.</summary>
    public static ImmutableArray<Driver> Of(Panel panel) =>
        panel.First is { } first ? Of(panel, first) : [];

    /// <summary>The three largest contributions above 0, then the lowest below 0.</summary>
    public static ImmutableArray<Driver> Of(Panel panel, int model)
    {
        var all = panel
            .Checklist.Questions.Select(question => new Driver(
                question.Id,
                panel.Checklist.ModelId(model),
                panel.Standing.Contribution(question, model)
            ))
            .ToList();
        var pro = all.Where(driver => driver.Points.IsAbove(0));
        var contra = all.Where(driver => driver.Points.IsBelow(0));
        return
        [
            .. LargestFirst.Of(pro, driver => driver.Points).Take(MostFor),
            .. LargestFirst.Of(contra, driver => -driver.Points).Take(1),
        ];
    }
}
