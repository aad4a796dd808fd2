using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Explanations.RunnersUp;

/// <summary>All leaders giving the same level to a question, and what a model gains by it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Level">Position of the level.</param>
/// <param name="Next">Position of the first step of the next question.</param>
/// <param name="Gains">Index points gained on each of the other models.</param>
internal sealed record AnswerStep(
    AskedQuestion Question,
    int Level,
    int Next,
    ImmutableArray<double> Gains
)
{
    /// <summary>Every level of every question, in the checklist's order.</summary>
    public static ImmutableArray<AnswerStep> All(
        Panel panel,
        int model,
        ImmutableArray<int> others
    ) =>
        [
            .. panel.Checklist.Questions.SelectMany(question =>
                Enumerable
                    .Range(0, question.Levels)
                    .Select(level => new AnswerStep(
                        question,
                        level,
                        question.Offset + question.Levels,
                        [.. others.Select(other => Gain(panel, question, level, (model, other)))]
                    ))
            ),
        ];

    private static double Gain(
        Panel panel,
        AskedQuestion question,
        int level,
        (int Model, int Other) pair
    )
    {
        var standing = panel.Standing;
        var (model, other) = pair;
        var after = question.Lead(level, model, other);
        var now = standing.Evidence[question.Position, model];
        now -= standing.Evidence[question.Position, other];
        return IndexScale.Points(
            standing.Weights[question.Priority] * question.Share * (after - now)
        );
    }
}
