using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments.Starting;

/// <summary>Opens an assessment from a set-up.</summary>
public static class Opening
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 120;

    /// <summary>Longest description, in characters.</summary>
    public const int LongestAbout = 500;

    /// <summary>Most people who can be invited.</summary>
    public const int MostLeaders = 50;

    /// <summary>Most co-owners.</summary>
    public const int MostCoOwners = 10;

    /// <summary>Days until the furthest deadline.</summary>
    public const int LongestDays = 90;

    /// <summary>Opens an assessment, or says everything that hinders it.</summary>
    /// <param name="setup">What was chosen.</param>
    /// <param name="id">128 random bits as text.</param>
    /// <param name="framework">The framework to begin with.</param>
    /// <param name="now">The instant of the start.</param>
    public static OpeningResult Open(
        Setup setup,
        string id,
        Framework framework,
        DateTimeOffset now
    )
    {
        var invited = Distinct(setup.Invited);
        var faults = Faults(setup, invited.Length, framework, now).ToImmutableArray();
        return faults.IsEmpty
            ? new OpeningResult.Opened(
                Create(setup, id, invited, framework, now),
                setup.IsPersonal
                    ? [new Effect.WatchDeadline()]
                    : [new Effect.PostDecision(), new Effect.WatchDeadline()]
            )
            : new OpeningResult.Faulty(faults);
    }

    private static Assessment Create(
        Setup setup,
        string id,
        ImmutableArray<Person> invited,
        Framework framework,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = id,
            FrameworkVersion = framework.Version,
            Checklist = setup.Checklist,
            IsPersonal = setup.IsPersonal,
            Title = setup.Title,
            About = setup.About,
            Venue = setup.Venue,
            Owner = setup.Owner,
            CoOwners = Distinct(setup.CoOwners),
            Leaders = [.. invited.Select(p => new Leader { Person = p })],
            Gates = setup.Gates,
            Quorum = setup.Quorum,
            Visibility = setup.Visibility,
            Language = setup.Language,
            StartedAt = now,
            Deadline = setup.Deadline,
        };

    private static IEnumerable<SetupFault> Faults(
        Setup setup,
        int invited,
        Framework framework,
        DateTimeOffset now
    ) =>
        new (bool Holds, SetupFault Fault)[]
        {
            (setup.Title.Length == 0, SetupFault.NoTitle),
            (setup.Title.Length > LongestTitle, SetupFault.TitleTooLong),
            (setup.About.Length > LongestAbout, SetupFault.AboutTooLong),
            (invited == 0, SetupFault.NobodyInvited),
            (invited > MostLeaders, SetupFault.TooManyInvited),
            (setup.CoOwners.Length > MostCoOwners, SetupFault.TooManyCoOwners),
            (setup.Deadline <= now, SetupFault.DeadlinePassed),
            (setup.Deadline > now.AddDays(LongestDays), SetupFault.DeadlineTooFar),
            (setup.Quorum < 1 || setup.Quorum > invited, SetupFault.QuorumOutOfRange),
            (setup.Gates.Any(g => framework.Gates.All(f => f.Id != g)), SetupFault.UnknownGate),
        }
            .Where(f => f.Holds)
            .Select(f => f.Fault);

    /// <summary>Everybody once, in the order of first mention.</summary>
    internal static ImmutableArray<Person> Distinct(ImmutableArray<Person> people) =>
        people.Aggregate(
            ImmutableArray<Person>.Empty,
            (kept, person) => kept.Any(k => k.Is(person)) ? kept : kept.Add(person)
        );
}
