using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Starting;

namespace TalentBot.Decisions.Assessments.Inviting;

/// <summary>Decides who answers.</summary>
internal static class InvitationRules
{
    public static Outcome Invite(
        Assessment assessment,
        ImmutableArray<Person> people,
        DateTimeOffset now
    )
    {
        ImmutableArray<Person> added =
        [
            .. Opening.Distinct(people).Where(p => assessment.LeaderFor(p) is null),
        ];
        return assessment switch
        {
            _ when Stage.NotRunning(assessment, now) is { } reason => new Outcome.Refused(reason),
            _ when added.IsEmpty => new Outcome.Repeated(),
            { IsPersonal: true } => new Outcome.Refused(Refusal.Personal),
            { State: AssessmentState.SecondRound } => new Outcome.Refused(Refusal.SecondRoundRuns),
            _ when assessment.Leaders.Length + added.Length > Opening.MostLeaders =>
                new Outcome.Refused(Refusal.TooManyInvited),
            _ => new Outcome.Accepted(
                assessment with
                {
                    Leaders = assessment.Leaders.AddRange(
                        added.Select(p => new Leader { Person = p })
                    ),
                },
                [new Effect.RefreshDecision(), new Effect.WatchDeadline()]
            ),
        };
    }

    public static Outcome Remove(
        Assessment assessment,
        ImmutableArray<Person> people,
        DateTimeOffset now
    )
    {
        var removed = assessment.Leaders.Where(l => people.Any(l.Person.Is)).ToImmutableArray();
        return assessment switch
        {
            _ when Stage.NotRunning(assessment, now) is { } reason => new Outcome.Refused(reason),
            _ when removed.IsEmpty => new Outcome.Repeated(),
            _ when removed.Length == assessment.Leaders.Length => new Outcome.Refused(
                Refusal.LastLeader
            ),
            { Visibility: Visibility.Anonymous, WasShown: true }
                when removed.Any(l => l.HasGivenAnything || l.HasHandedIn) => new Outcome.Refused(
                Refusal.WouldReveal
            ),
            _ => Without(assessment, removed, now),
        };
    }

    /// <summary>Closes only if those removed were the ones waited for; else a reopened one that all had finished would close at once.</summary>
    private static Outcome.Accepted Without(
        Assessment assessment,
        ImmutableArray<Leader> removed,
        DateTimeOffset now
    )
    {
        var left = assessment.Leaders.RemoveRange(removed);
        var next = assessment with
        {
            Leaders = left,
            Quorum = assessment.Quorum is { } quorum ? Math.Min(quorum, left.Length) : null,
        };
        return next.HaveAllFinished && !assessment.HaveAllFinished
            ? Closing.Close(next, ClosingReason.AllFinished, now)
            : new Outcome.Accepted(next, [new Effect.RefreshDecision()]);
    }
}
