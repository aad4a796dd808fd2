using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Assessments.Rounds;

namespace TalentBot.Decisions.Assessments;

/// <summary>Decides the commands of leaders who answer.</summary>
internal static class Answering
{
    public static Outcome Decide(
        Assessment assessment,
        Plan plan,
        Command.Answer command,
        DateTimeOffset now
    )
    {
        if (LifeCycle.Hindrance(assessment, command.By, now) is { } reason)
        {
            return new Outcome.Refused(reason);
        }

        if (plan.Find(command.Form) is not { } form)
        {
            return new Outcome.Outdated();
        }

        var leader = assessment.LeaderFor(command.By)!;
        var next = form.Take(leader, command.Content, merge: command.Basis is null);
        return Compare(leader.Revision(form.Id), command.Basis, SameContent(form, leader, next))
            ?? Kept(assessment, leader, Revised(next, form, command.By));
    }

    /// <summary>Who takes back everything they gave has not finished any more: a quorum of them would be a quorum of nothing.</summary>
    private static Outcome.Accepted Kept(Assessment assessment, Leader before, Leader after) =>
        after.HasGivenAnything || (before.FinishedAt is null && !assessment.HasFinished(before))
            ? new(assessment.With(after), [])
            : new(
                assessment.With(after.Unfinish(assessment.RoundNumber)),
                [new Effect.RefreshDecision()]
            );

    public static Outcome Finish(Assessment assessment, Plan plan, Person by, DateTimeOffset now)
    {
        if (LifeCycle.Hindrance(assessment, by, now) is { } reason)
        {
            return new Outcome.Refused(reason);
        }

        var leader = assessment.LeaderFor(by)!;
        return leader switch
        {
            _ when leader.HasFinished(assessment.RoundNumber) => new Outcome.Repeated(),
            { HasGivenAnything: false } => new Outcome.Refused(Refusal.NothingAnswered),
            _ => Finished(
                assessment.With(HandedIn(leader, assessment.RoundNumber, now)),
                plan,
                now
            ),
        };
    }

    private static Leader HandedIn(Leader leader, int round, DateTimeOffset now) =>
        leader.Finish(round, now) with
        {
            HasHandedIn = true,
        };

    public static Outcome BringForms(Assessment assessment, Person by, DateTimeOffset now) =>
        LifeCycle.Hindrance(assessment, by, now) is { } reason
            ? new Outcome.Refused(reason)
            : new Outcome.Accepted(
                assessment.With(Met(assessment.LeaderFor(by)!, by)),
                [new Effect.BringForms(by)]
            );

    /// <summary>Only somebody finishing, which the card shows anyway, can bring about the suggestion to close: no single answer is sounded out by it.</summary>
    private static Outcome.Accepted Finished(Assessment next, Plan plan, DateTimeOffset now) =>
        next switch
        {
            { HaveAllFinished: true } => Closing.Close(next, ClosingReason.AllFinished, now),
            { ClosingSuggestedAt: null } when EarlyClosing.IsSuggested(next, plan.Framework) =>
                new Outcome.Accepted(
                    next with
                    {
                        ClosingSuggestedAt = now,
                    },
                    [new Effect.RefreshDecision(), new Effect.SuggestClosing()]
                ),
            _ => new Outcome.Accepted(next, [new Effect.RefreshDecision()]),
        };

    /// <summary>What the form's age says: null to take it, else why not.</summary>
    private static Outcome? Compare(int kept, int? basis, bool same) =>
        basis switch
        {
            null => null,
            { } drawn when drawn == kept => null,
            { } drawn when drawn == kept - 1 && same => new Outcome.Repeated(),
            _ => new Outcome.Outdated(),
        };

    private static bool SameContent(Form form, Leader before, Leader after)
    {
        var (old, now) = (form.Values(before), form.Values(after));
        return old.Count == now.Count && old.All(v => now.GetValueOrDefault(v.Key) == v.Value);
    }

    private static Leader Revised(Leader leader, Form form, Person by) =>
        Met(leader, by) with
        {
            Revisions = leader.Revisions.SetItem(form.Id, leader.Revision(form.Id) + 1),
            HasHandedIn = true,
        };

    /// <summary>Binds a person who was invited by chat id only at first contact.</summary>
    private static Leader Met(Leader leader, Person by) =>
        leader with
        {
            Person = leader.Person.Learn(by),
        };
}
