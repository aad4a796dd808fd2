using TalentBot.Decisions.Assessments.Rounds;

namespace TalentBot.Decisions.Assessments.Forgetting;

/// <summary>Takes a person out of an assessment; figures that were shown keep standing.</summary>
/// <remarks>
/// Before a result was shown, all that the person gave goes. Afterwards taking their figures out would tell
/// what they were, so the figures stay as those of somebody. The title stays: it is what the others call it.
/// </remarks>
public static class Forgetter
{
    /// <summary>Somebody, of whom nothing is known; is nobody's other self.</summary>
    public static Person Somebody { get; } = new(null, null, "");

    /// <summary>Takes the person out.</summary>
    /// <param name="assessment">As it is stored.</param>
    /// <param name="person">Who wants to be forgotten.</param>
    /// <param name="now">The instant of forgetting.</param>
    public static Forgotten Forget(Assessment assessment, Person person, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(person);
        return assessment switch
        {
            _ when !Traces.Has(assessment, person) => new Forgotten.Unchanged(),
            _ when !HasOthers(assessment, person) => new Forgotten.Removed(),
            _ => Without(Owned(assessment, person), person, now),
        };
    }

    private static bool HasOthers(Assessment assessment, Person person) =>
        assessment
            .CoOwners.Append(assessment.Owner)
            .Concat(assessment.Leaders.Select(l => l.Person))
            .Any(p => p != Somebody && !p.Is(person));

    /// <summary>The others own it from now on; what the person wrote as an owner goes.</summary>
    private static Assessment Owned(Assessment assessment, Person person)
    {
        var others = assessment.CoOwners.RemoveAll(o => o.Is(person));
        var next = assessment.IsOwnedBy(person) ? Texts.Without(assessment) : assessment;
        next = next with
        {
            State = Texts.Without(next.State, person),
            Shown = Ballots.Nameless(next.Shown, person),
            EarlierDecisions = [.. next.EarlierDecisions.Select(d => Texts.Without(d, person))],
        };
        return assessment.Owner.Is(person)
            ? next with
            {
                Owner = others.FirstOrDefault(Somebody),
                CoOwners = others.IsEmpty ? others : others.RemoveAt(0),
            }
            : next with
            {
                CoOwners = others,
            };
    }

    private static Forgotten.Kept Without(Assessment assessment, Person person, DateTimeOffset now)
    {
        if (assessment.LeaderFor(person) is null)
        {
            return new(assessment, [new Effect.RefreshDecision()]);
        }

        var left = Ballots.Without(assessment, person);
        var next = assessment with
        {
            Leaders = left,
            Quorum = assessment.Quorum is { } quorum ? Math.Min(quorum, left.Length) : null,
        };
        return next switch
        {
            { TakesAnswers: true, WasShown: false }
                when next.Leaders.All(l => l.Person == Somebody) => new(
                RoundRules.End(next, now) with
                {
                    State = new AssessmentState.Cancelled(now, ""),
                },
                [new Effect.RefreshDecision(), .. RoundRules.Announced(next)]
            ),
            { TakesAnswers: true, HaveAllFinished: true } when !assessment.HaveAllFinished =>
                Closed(next, now),
            { Closing: not null, Visibility: Visibility.Named } => new(
                next,
                [new Effect.RefreshDecision(), new Effect.PostRecommendation()]
            ),
            _ => new(next, [new Effect.RefreshDecision()]),
        };
    }

    private static Forgotten.Kept Closed(Assessment next, DateTimeOffset now)
    {
        var closed = Closing.Close(next, ClosingReason.AllFinished, now);
        return new(closed.Next, closed.Effects);
    }
}
