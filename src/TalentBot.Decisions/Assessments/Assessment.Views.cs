using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Forgetting;
using TalentBot.Decisions.Assessments.Inviting;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Verdicts;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments;

public sealed partial record Assessment
{
    /// <summary>Number of leaders who have finished the whole checklist; counts for the quorum.</summary>
    public int Finished => Leaders.Count(l => l.FinishedAt is not null);

    /// <summary>Number of leaders who have finished the round that runs, or ran last.</summary>
    public int FinishedRound => Leaders.Count(HasFinished);

    /// <summary>Whether everybody invited has finished the round; who was forgotten is not waited for.</summary>
    public bool HaveAllFinished =>
        Leaders.All(l => HasFinished(l) || l.Person == Forgetter.Somebody);

    /// <summary>Number of leaders who must finish for a verdict.</summary>
    public int Needed => Quorum ?? Attendance.DefaultQuorum(Leaders.Length);

    /// <summary>Whether a recommendation was shown before the round that runs.</summary>
    public bool WasShown => RoundNumber > 1 || ReopenedAt is not null;

    /// <summary>Whether a round runs; its deadline may have passed unnoticed.</summary>
    public bool TakesAnswers => State is AssessmentState.Open or AssessmentState.SecondRound;

    /// <summary>When the answers became final; null while they are not, and when cancelled.</summary>
    public AssessmentState.Closed? Closing =>
        State switch
        {
            AssessmentState.Closed closed => closed,
            AssessmentState.Decided decided => decided.Closing,
            AssessmentState.Reviewed reviewed => reviewed.Before.Closing,
            _ => null,
        };

    /// <summary>The decision that holds; null before one.</summary>
    public Decision? Decision =>
        State switch
        {
            AssessmentState.Decided decided => decided.Decision,
            AssessmentState.Reviewed reviewed => reviewed.Before.Decision,
            _ => null,
        };

    /// <summary>Since when the result stands as it does: its decision, else its closing; null while there is none.</summary>
    public DateTimeOffset? StandsSince => Decision?.At ?? Closing?.At;

    /// <summary>When <see cref="Command.Expire"/> will have something to do; null when never.</summary>
    public DateTimeOffset? DueAt =>
        State switch
        {
            AssessmentState.Open or AssessmentState.SecondRound => Deadline,
            AssessmentState.Decided { ReviewAskedAt: null } decided => decided.Decision.ReviewAt,
            _ => null,
        };

    /// <summary>When time will next have something to do with it: a reminder, or <see cref="DueAt"/>; null when never.</summary>
    public DateTimeOffset? NextAt => ReminderRules.DueAt(this) ?? DueAt;

    /// <summary>Whether a new result would tell what one or two people have answered, so that the former one stands.</summary>
    public bool WouldReveal =>
        !Shown.IsEmpty && Leaders.Count(l => l.HasHandedIn) is > 0 and < Disclosure.FewestAnew;

    /// <summary>Whether it has closed anew and the former result stands.</summary>
    public bool KeepsFormerResult => Closing is not null && WouldReveal;

    /// <summary>The leaders' parts that the result rests on: those of the former result where that stands.</summary>
    public ImmutableArray<Leader> Counted => KeepsFormerResult ? Shown : Leaders;

    /// <summary>When the round that runs, or ran last, began.</summary>
    public DateTimeOffset RoundBegan =>
        State switch
        {
            AssessmentState.SecondRound(var round) => round.StartedAt,
            _ when RoundNumber > 1 && Rounds is [.., var last] => last.StartedAt,
            _ => ReopenedAt ?? StartedAt,
        };

    /// <summary>Whether the person may close it and see to it.</summary>
    public bool IsOwnedBy(Person person) => Owner.Is(person) || CoOwners.Any(o => o.Is(person));

    /// <summary>Whether the person must not even learn that it exists.</summary>
    public bool IsHiddenFrom(Person person) => IsPersonal && !IsOwnedBy(person);

    /// <summary>The invited leader who is this person; null when not invited.</summary>
    public Leader? LeaderFor(Person person) => Leaders.FirstOrDefault(l => l.Person.Is(person));

    /// <summary>Whether the leader has finished the round that runs, or ran last.</summary>
    public bool HasFinished(Leader leader) => leader.HasFinished(RoundNumber);

    /// <summary>Whether anybody has ranked or answered anything.</summary>
    public bool IsAnswered => Leaders.Any(l => l.HasGivenAnything);

    /// <summary>The assessment with the part of this leader replaced, who was invited before.</summary>
    /// <remarks>
    /// Who was invited under two ids still has one vote: the first part is theirs, and another one that
    /// has stayed empty is nobody's, so nobody waits for it.
    /// </remarks>
    public Assessment With(Leader leader)
    {
        var theirs = LeaderFor(leader.Person)!;
        return this with
        {
            Leaders =
            [
                .. Leaders
                    .Where(l =>
                        ReferenceEquals(l, theirs)
                        || l.HasGivenAnything
                        || !l.Person.Is(leader.Person)
                    )
                    .Select(l => ReferenceEquals(l, theirs) ? leader : l),
            ],
        };
    }

    /// <summary>What the recommendation is computed from.</summary>
    public Poll ToPoll(Framework framework) =>
        new(framework, Checklist, [.. Counted.Select(l => l.ToBallot())], Gates, Quorum);
}
