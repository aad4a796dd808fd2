namespace TalentBot.Decisions.Assessments.Inviting;

/// <summary>Decides when those who have not finished are reminded: twice a round at most.</summary>
public static class ReminderRules
{
    private const int MostReminders = 2;

    /// <summary>Shortest time between two reminders; an owner's command within it is a repetition.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>When the next reminder is due by itself: halfway through the round, and at three quarters; null when none is.</summary>
    public static DateTimeOffset? DueAt(Assessment assessment)
    {
        if (!IsWanted(assessment))
        {
            return null;
        }

        var (began, sent) = (assessment.RoundBegan, assessment.RemindedAt);
        var due = began + ((assessment.Deadline - began) * (sent.IsEmpty ? 0.5 : 0.75));
        var free = sent.IsEmpty ? due : sent[^1] + Pause;
        var next = due > free ? due : free;
        return next < assessment.Deadline ? next : null;
    }

    internal static Outcome RemindIfDue(Assessment assessment, DateTimeOffset now) =>
        DueAt(assessment) is { } due && now >= due && now < assessment.Deadline
            ? Remind(assessment, now)
            : new Outcome.Repeated();

    internal static Outcome RemindForOwner(Assessment assessment, DateTimeOffset now) =>
        assessment switch
        {
            _ when Stage.NotRunning(assessment, now) is { } reason => new Outcome.Refused(reason),
            { HaveAllFinished: true } => new Outcome.Repeated(),
            { RemindedAt: [.., var last] } when now - last < Pause => new Outcome.Repeated(),
            { RemindedAt.Length: >= MostReminders } => new Outcome.Refused(Refusal.RemindedEnough),
            _ => Remind(assessment, now),
        };

    private static bool IsWanted(Assessment assessment) =>
        assessment
            is {
                TakesAnswers: true,
                HaveAllFinished: false,
                IsPersonal: false,
                RemindedAt.Length: < MostReminders,
            };

    private static Outcome.Accepted Remind(Assessment assessment, DateTimeOffset now) =>
        new(
            assessment with
            {
                RemindedAt = assessment.RemindedAt.Add(now),
            },
            [
                .. assessment
                    .Leaders.Where(l => !assessment.HasFinished(l))
                    .Select(l => new Effect.Remind(l.Person)),
            ]
        );
}
