using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Evaluation;
using TalentBot.Languages;

namespace TalentBot.Frameworks;

/// <summary>What an assessment's own framework makes of it.</summary>
internal static class Plans
{
    /// <summary>The forms of the assessment's round, to decide by.</summary>
    public static Plan PlanOf(this IFrameworks frameworks, Assessment assessment) =>
        Plan.For(frameworks.Of(assessment.FrameworkVersion), assessment);

    /// <summary>The forms of the assessment's round, to show in a language.</summary>
    public static Plan PlanOf(
        this IFrameworks frameworks,
        Assessment assessment,
        Language language
    ) => Plan.For(frameworks.Of(assessment, language), assessment);

    /// <summary>What the answers given so far say; its texts are those of the framework as it was written.</summary>
    public static Recommendation Evaluate(this IFrameworks frameworks, Assessment assessment) =>
        Evaluator.Evaluate(assessment.ToPoll(frameworks.Of(assessment.FrameworkVersion)));
}
