using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Agreement;

/// <summary>
/// Picks the questions on which the leaders' disagreement matters for the result.
/// </summary>
/// <remarks>
/// This project's own measure: a wide spread between answers that suit the first two models
/// alike is not worth a minute, a narrow one between answers that part them is.
/// </remarks>
internal static class Disagreement
{
    private const int MostToDiscuss = 3;

    /// <summary>At most three questions, the one that matters most first.</summary>
    public static ImmutableArray<DiscussionPoint> ToDiscuss(Panel panel)
    {
        if (panel.Eligible is not [var first, var second, ..])
        {
            return [];
        }

        var points = panel
            .Checklist.Questions.Select(question => new DiscussionPoint(
                question.Id,
                panel.Standing.Weights[question.Priority]
                    * question.Share
                    * Range(
                        question,
                        panel.Standing.Tally,
                        level => question.Lead(level, first, second)
                    )
            ))
            .Where(point => point.D.IsAbove(0));
        return [.. LargestFirst.Of(points, point => point.D).Take(MostToDiscuss)];
    }

    private static double Range(AskedQuestion question, Tally tally, Func<int, double> lead)
    {
        var given = tally.Levels(question);
        var leads = new List<double>(given.Length);
        for (var level = 0; level < given.Length; level++)
        {
            if (given[level] > 0)
            {
                leads.Add(lead(level));
            }
        }

        return leads.Count > 0 ? leads.Max() - leads.Min() : 0;
    }
}
