using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Scoring;

namespace TalentBot.Decisions.Explanations.Points;

/// <summary>Splits the first model's index by question and by matrix row.</summary>
internal sealed class ContributionFigures(Panel panel, Recommendation result, Visibility visibility)
{
    /// <summary>Null when every model is ruled out, and where the figures may not be shown.</summary>
    public Contributions? Shown() =>
        panel.First is { } first && MayBeShown()
            ? Of([.. Answered().Select(question => Of(question, first))])
            : null;

    /// <summary>
    /// Points tell the weights; and of all points but one, and the index, the last one follows.
    /// </summary>
    private bool MayBeShown() =>
        Disclosure.ShowsWeights(
            visibility,
            panel.Leaders.Count(leader => leader.PriorityWeights is not null)
        )
        && result.Agreement.Values.All(question =>
            question.Levels.IsEmpty || Disclosure.Shows(visibility, question)
        );

    private IEnumerable<AskedQuestion> Answered() =>
        panel.Checklist.Questions.Where(question => !result.Agreement[question.Id].Levels.IsEmpty);

    private Contribution Of(AskedQuestion question, int model) =>
        new(
            panel.Checklist.Framework.Question(question.Id),
            panel.Standing.Contribution(question, model)
        );

    private Contributions Of(ImmutableArray<Contribution> all) =>
        new(
            LargestFirst.Of(all, contribution => contribution.Points),
            [
                .. panel.Checklist.Framework.Matrix.SelectMany(row =>
                    all.Where(contribution => contribution.Question.Row == row.Id)
                        .Select(contribution => contribution.Points)
                        .ToArray()
                        is { Length: > 0 } points
                        ? new[] { new RowContribution(row, points.Sum()) }
                        : []
                ),
            ]
        );
}
