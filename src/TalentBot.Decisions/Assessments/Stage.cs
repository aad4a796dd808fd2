using TalentBot.Decisions.Assessments.Starting;

namespace TalentBot.Decisions.Assessments;

/// <summary>Says what is in the way of commands that belong to one stage of the life cycle.</summary>
internal static class Stage
{
    /// <summary>Why no round runs at the instant; null when one does.</summary>
    /// <remarks>A deadline that has passed counts, noticed or not: a late timer makes no difference.</remarks>
    public static Refusal? NotRunning(Assessment assessment, DateTimeOffset now) =>
        assessment switch
        {
            { State: AssessmentState.Cancelled } => Refusal.Cancelled,
            { TakesAnswers: false } => Refusal.Closed,
            _ when now >= assessment.Deadline => Refusal.Closed,
            _ => null,
        };

    /// <summary>Why it is not closed; null when it is.</summary>
    public static Refusal? NotClosed(Assessment assessment) =>
        assessment.State switch
        {
            AssessmentState.Closed => null,
            AssessmentState.Decided => Refusal.AlreadyDecided,
            AssessmentState.Reviewed => Refusal.AlreadyReviewed,
            AssessmentState.Cancelled => Refusal.Cancelled,
            _ => Refusal.StillOpen,
        };

    /// <summary>What is wrong with a deadline; null when nothing.</summary>
    public static Refusal? Deadline(DateTimeOffset deadline, DateTimeOffset now) =>
        (deadline - now) switch
        {
            var left when left <= TimeSpan.Zero => Refusal.DeadlinePassed,
            { TotalDays: > Opening.LongestDays } => Refusal.DeadlineTooFar,
            _ => null,
        };

    /// <summary>Text as it is kept: trimmed; empty for none.</summary>
    public static string Kept(string? text) => text?.Trim() ?? "";

    /// <summary>Whether a text is longer than is taken.</summary>
    public static bool IsTooLong(string text) => text.Length > LifeCycle.LongestText;
}
