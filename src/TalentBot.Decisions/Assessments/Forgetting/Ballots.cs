using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Rounds;

namespace TalentBot.Decisions.Assessments.Forgetting;

/// <summary>Takes a person out of those who answer.</summary>
internal static class Ballots
{
    /// <summary>The leaders without the person; with nameless figures in their place once a result was shown.</summary>
    public static ImmutableArray<Leader> Without(Assessment assessment, Person person)
    {
        if (assessment.Closing is not null || assessment.WasShown)
        {
            return Nameless(assessment.Leaders, person);
        }

        var others = assessment.Leaders.RemoveAll(l => l.Person.Is(person));
        // There is always somebody invited, even where it is over.
        return others.IsEmpty ? [new() { Person = Forgetter.Somebody }] : others;
    }

    /// <summary>The leaders with nameless figures in the person's place.</summary>
    public static ImmutableArray<Leader> Nameless(ImmutableArray<Leader> leaders, Person person) =>
        [.. leaders.Select(l => l.Person.Is(person) ? FiguresOf(l) : l)];

    /// <summary>What the evaluation and the quorum need; made anew, so that nothing else comes along.</summary>
    private static Leader FiguresOf(Leader leader) =>
        new()
        {
            Person = Forgetter.Somebody,
            Weight = leader.Weight,
            Priorities = leader.Priorities,
            Answers = leader.Answers.ToImmutableDictionary(
                a => a.Key,
                a => new Answer(a.Value.Choice, Reason: null),
                StringComparer.Ordinal
            ),
            FinishedAt = leader.FinishedAt,
            HasHandedIn = leader.HasHandedIn,
            Rounds =
            [
                .. leader.Rounds.Select(r => new RoundPart(
                    r.Number,
                    r.Before,
                    r.After,
                    r.FinishedAt
                )),
            ],
        };
}
