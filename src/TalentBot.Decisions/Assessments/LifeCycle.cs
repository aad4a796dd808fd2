using System.Diagnostics;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Assessments.Inviting;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Assessments.Rounds;
using TalentBot.Decisions.Assessments.Sharing;

namespace TalentBot.Decisions.Assessments;

/// <summary>Decides what becomes of a command: total, and the only place that changes an assessment.</summary>
public static class LifeCycle
{
    /// <summary>Longest reason, dissent or review that is taken, in characters.</summary>
    public const int LongestText = 1000;

    /// <summary>Days until the furthest review date: three years.</summary>
    public const int LongestDaysToReview = 1096;

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
        Judge(assessment, plan, command, now) switch
        {
            // A person's own check has no card of the decision that could be brought up to date.
            Outcome.Accepted({ IsPersonal: true } next, var effects) => new Outcome.Accepted(
                next,
                effects.Remove(new Effect.RefreshDecision())
            ),
            var outcome => outcome,
        };

    private static Outcome Judge(
        Assessment assessment,
        Plan plan,
        Command command,
        DateTimeOffset now
    ) =>
        command switch
        {
            Command.Answer answer => Answering.Decide(assessment, plan, answer, now),
            Command.Finish(var by) => Answering.Finish(assessment, plan, by, now),
            Command.BringForms(var by) => Answering.BringForms(assessment, by, now),
            Command.Expire => Closing.Expire(assessment, now),
            Command.RemindIfDue => ReminderRules.RemindIfDue(assessment, now),
            // Nobody else learns by a refusal how far it is.
            Command.ByOwner { By: var by } when !assessment.IsOwnedBy(by) => new Outcome.Refused(
                Refusal.NotOwner
            ),
            Command.ByOwner owned => ForOwner(assessment, plan, owned, now),
            _ => throw new UnreachableException(),
        };

    /// <summary>Why the person cannot answer at the instant; null when they can.</summary>
    public static Refusal? Hindrance(Assessment assessment, Person by, DateTimeOffset now) =>
        Stage.NotRunning(assessment, now)
        ?? (assessment.LeaderFor(by) is null ? Refusal.NotInvited : null);

    private static Outcome ForOwner(
        Assessment assessment,
        Plan plan,
        Command.ByOwner command,
        DateTimeOffset now
    ) =>
        command switch
        {
            Command.Close => Closing.CloseByOwner(assessment, now),
            Command.Cancel cancel => Closing.Cancel(assessment, cancel, now),
            Command.MoveDeadline move => Closing.MoveDeadline(assessment, move, now),
            Command.Invite(_, var people) => InvitationRules.Invite(assessment, people, now),
            Command.Remove(_, var people) => InvitationRules.Remove(assessment, people, now),
            Command.Remind => ReminderRules.RemindForOwner(assessment, now),
            Command.StartSecondRound start => RoundRules.StartSecond(assessment, plan, start, now),
            Command.Reopen reopen => RoundRules.Reopen(assessment, reopen, now),
            Command.Decide decide => DecisionRules.Decide(assessment, plan, decide, now),
            Command.Share share => SharingRules.Share(assessment, share, now),
            Command.KeepReview review => ReviewRules.Keep(assessment, plan.Framework, review, now),
            _ => throw new UnreachableException(),
        };
}
