using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments;

/// <summary>Says when an owner may be told that waiting changes nothing.</summary>
public static class EarlyClosing
{
    /// <summary>Fewest finished leaders before an owner of an anonymous decision learns whether open answers matter: with fewer, changing one's own answers would sound the others out.</summary>
    public const int FewestFinished = 3;

    /// <summary>Whether an owner may learn if open answers can still change the result.</summary>
    /// <remarks>In a second round nothing is open: who does not answer anew keeps what they gave before.</remarks>
    public static bool MayBeTold(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.State is AssessmentState.Open
            && assessment.Finished >= assessment.Needed
            && (
                assessment.Visibility is Visibility.Named
                || assessment is { Finished: >= FewestFinished, WouldReveal: false }
            );
    }

    /// <summary>Whether something is open, none of it can change the result, and an owner may know.</summary>
    public static bool IsSuggested(Assessment assessment, Framework framework) =>
        MayBeTold(assessment)
        && Evaluator.Evaluate(assessment.ToPoll(framework)).OpenAnswers
            is { Count: > 0, CanChange: false };
}
