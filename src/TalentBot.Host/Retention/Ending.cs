using TalentBot.Decisions.Assessments;

namespace TalentBot.Host.Retention;

/// <summary>Says since when nothing happens to a decision any more.</summary>
internal static class Ending
{
    /// <summary>When it came to its end; null while something is still to come.</summary>
    public static DateTimeOffset? Of(Assessment assessment) =>
        assessment switch
        {
            { DueAt: not null } => null,
            { State: AssessmentState.Closed closed } => closed.At,
            { State: AssessmentState.Cancelled cancelled } => cancelled.At,
            { State: AssessmentState.Reviewed reviewed } => reviewed.Review.At,
            { State: AssessmentState.Decided decided } => decided.ReviewAskedAt
                ?? decided.Decision.At,
            _ => null,
        };
}
