using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations;

namespace TalentBot.Decisions.Tests.Explanations;

/// <summary>Explains polls.</summary>
internal static class Explained
{
    public static Explanation Named(Poll poll) =>
        Explainer.Explain(poll, Evaluator.Evaluate(poll), Visibility.Named);

    public static Explanation Anonymous(Poll poll) =>
        Explainer.Explain(poll, Evaluator.Evaluate(poll), Visibility.Anonymous);
}
