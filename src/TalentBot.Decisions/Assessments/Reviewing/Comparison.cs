using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Assessments.Reviewing;

/// <summary>A decision's prediction against its review.</summary>
/// <param name="Course">How it went.</param>
/// <param name="Risks">Risks of the models decided for.</param>
/// <param name="Patterns">Failure patterns of the models decided for.</param>
public sealed record Comparison(Course Course, Matches Risks, Matches Patterns)
{
    /// <summary>Compares a decision with what happened.</summary>
    /// <remarks>
    /// A risk counts as predicted from medium on: who was told that it is low was told not to expect
    /// it. Risks of models that were not chosen could not come true, so they are no misses.
    /// </remarks>
    public static Comparison Of(Decision decision, Review review)
    {
        var models = decision.Models;
        var expected = decision.Prediction.Risks.Where(r =>
            models.Contains(r.Model, StringComparer.Ordinal) && r.Severity >= Severity.Medium
        );
        return new(
            review.Course,
            Matches.Of([.. expected.Select(r => r.Id)], review.Risks),
            Matches.Of(decision.Prediction.Patterns, review.Patterns)
        );
    }
}
