using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Frameworks;

/// <summary>What an assessment's own framework makes of it.</summary>
internal static class Plans
{
    /// <summary>The forms of the assessment's round.</summary>
    public static Plan PlanOf(this IFrameworks frameworks, Assessment assessment) =>
        Plan.For(frameworks.Of(assessment.FrameworkVersion), assessment);

    /// <summary>What the answers given so far say.</summary>
    public static Recommendation Evaluate(this IFrameworks frameworks, Assessment assessment) =>
        Evaluator.Evaluate(assessment.ToPoll(frameworks.Of(assessment.FrameworkVersion)));
}
