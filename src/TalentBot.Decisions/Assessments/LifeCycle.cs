using System.Diagnostics;
using TalentBot.Decisions.Assessments.Forms;

namespace TalentBot.Decisions.Assessments;

/// <summary>Decides what becomes of a command: total, and the only place that changes an assessment.</summary>
public static class LifeCycle
{
    /// <summary>Decides a command on an assessment as it stands at an instant.</summary>
    /// <param name="assessment">As it is stored.</param>
    /// <param name="plan">The forms of its current round.</param>
    /// <param name="command">What somebody wants.</param>
    /// <param name="now">The instant of the decision.</param>
    public static Outcome Decide(
        Assessment assessment,
        Plan plan,
        Command command,
        DateTimeOffset now
    ) =>
        command switch
        {
            Command.Answer answer => Answering.Decide(assessment, plan, answer, now),
            Command.Finish(var by) => Answering.Finish(assessment, by, now),
            Command.BringForms(var by) => Answering.BringForms(assessment, by, now),
            Command.Close(var by) => CloseBy(assessment, by, now),
            Command.Expire => Expire(assessment, now),
            _ => throw new UnreachableException(),
        };

    /// <summary>Why the person cannot answer at the instant; null when they can.</summary>
    public static Refusal? Hindrance(Assessment assessment, Person by, DateTimeOffset now) =>
        assessment switch
        {
            { State: not AssessmentState.Open } => Refusal.Closed,
            _ when now >= assessment.Deadline => Refusal.Closed,
            _ when assessment.LeaderFor(by) is null => Refusal.NotInvited,
            _ => null,
        };

    internal static Outcome.Accepted Close(
        Assessment assessment,
        ClosingReason reason,
        DateTimeOffset now
    ) =>
        new(
            assessment with
            {
                State = new AssessmentState.Closed(now, reason),
            },
            [new Effect.RefreshDecision(), new Effect.PostRecommendation()]
        );

    private static Outcome CloseBy(Assessment assessment, Person by, DateTimeOffset now) =>
        assessment switch
        {
            _ when !assessment.IsOwnedBy(by) => new Outcome.Refused(Refusal.NotOwner),
            { State: AssessmentState.Closed } => new Outcome.Repeated(),
            _ => Close(assessment, ClosingReason.Owner, now),
        };

    private static Outcome Expire(Assessment assessment, DateTimeOffset now) =>
        assessment.State is AssessmentState.Open && now >= assessment.Deadline
            ? Close(assessment, ClosingReason.Deadline, now)
            : new Outcome.Repeated();
}
