using TalentBot.Decisions.Assessments.Rounds;

namespace TalentBot.Decisions.Assessments;

/// <summary>Decides what ends a round, and what ends everything.</summary>
internal static class Closing
{
    public static Outcome.Accepted Close(
        Assessment assessment,
        ClosingReason reason,
        DateTimeOffset now
    ) =>
        new(
            RoundRules.End(assessment, now) with
            {
                State = new AssessmentState.Closed(now, reason),
            },
            [
                new Effect.RefreshDecision(),
                new Effect.PostRecommendation(),
                .. RoundRules.Announced(assessment),
                .. WasClosed(assessment) ? [new Effect.AnnounceResult()] : Array.Empty<Effect>(),
            ]
        );

    /// <summary>Whether there has been a result before.</summary>
    private static bool WasClosed(Assessment assessment) =>
        assessment is { ReopenedAt: not null } or { State: AssessmentState.SecondRound };

    public static Outcome CloseByOwner(Assessment assessment, DateTimeOffset now) =>
        assessment switch
        {
            { TakesAnswers: true } => Close(assessment, ClosingReason.Owner, now),
            { State: AssessmentState.Cancelled } => new Outcome.Refused(Refusal.Cancelled),
            _ => new Outcome.Repeated(),
        };

    public static Outcome Expire(Assessment assessment, DateTimeOffset now) =>
        assessment switch
        {
            { DueAt: { } due } when now < due => new Outcome.Repeated(),
            { TakesAnswers: true, IsPersonal: true } => GivenUp(assessment, "", now),
            { TakesAnswers: true } => Close(assessment, ClosingReason.Deadline, now),
            { DueAt: not null, State: AssessmentState.Decided decided } => new Outcome.Accepted(
                assessment with
                {
                    State = decided with { ReviewAskedAt = now },
                },
                [new Effect.AskForReview()]
            ),
            _ => new Outcome.Repeated(),
        };

    public static Outcome Cancel(
        Assessment assessment,
        Command.Cancel command,
        DateTimeOffset now
    ) =>
        assessment.State switch
        {
            AssessmentState.Cancelled => new Outcome.Repeated(),
            AssessmentState.Decided => new Outcome.Refused(Refusal.AlreadyDecided),
            AssessmentState.Reviewed => new Outcome.Refused(Refusal.AlreadyReviewed),
            _ when Stage.IsTooLong(Stage.Kept(command.Reason)) => new Outcome.Refused(
                Refusal.TextTooLong
            ),
            _ => GivenUp(assessment, Stage.Kept(command.Reason), now),
        };

    private static Outcome.Accepted GivenUp(
        Assessment assessment,
        string reason,
        DateTimeOffset now
    ) =>
        new(
            RoundRules.End(assessment, now) with
            {
                State = new AssessmentState.Cancelled(now, reason),
            },
            [new Effect.RefreshDecision(), .. RoundRules.Announced(assessment)]
        );

    public static Outcome MoveDeadline(
        Assessment assessment,
        Command.MoveDeadline command,
        DateTimeOffset now
    ) =>
        assessment switch
        {
            _ when Stage.NotRunning(assessment, now) is { } reason => new Outcome.Refused(reason),
            _ when assessment.Deadline == command.Deadline => new Outcome.Repeated(),
            _ when command.Basis is { } basis && basis != assessment.Deadline =>
                new Outcome.Outdated(),
            _ when Stage.Deadline(command.Deadline, now) is { } reason => new Outcome.Refused(
                reason
            ),
            _ => new Outcome.Accepted(
                assessment with
                {
                    Deadline = command.Deadline,
                },
                [
                    new Effect.RefreshDecision(),
                    new Effect.WatchDeadline(),
                    .. RoundRules.Announced(assessment),
                ]
            ),
        };
}
