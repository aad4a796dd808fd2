using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Tests.Evaluation;

namespace TalentBot.Decisions.Tests.Assessments;

/// <summary>Makes assessments and their parts; a test names only what matters to it.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Deadline = Noon.AddDays(3);
    public static readonly DateTimeOffset Later = Noon.AddDays(7);
    public static readonly Framework Framework = SmallFramework.Create();
    public static readonly Plan Plan = Plan.For(Framework, ChecklistKind.Full);

    public static readonly Venue Venue = new(
        "tenant",
        "https://service.example/",
        "19:thread",
        "28:bot",
        "TalentBot"
    );

    /// <summary>Somebody whom the bot has met.</summary>
    public static Person Person(string name) => new($"oid-{name}", $"29:{name}", name);

    /// <summary>Somebody who was mentioned, but could not be looked up.</summary>
    public static Person Pending(string name) => new(null, $"29:{name}", name);

    /// <summary>A leader who has given nothing.</summary>
    public static Leader Leader(string name) => new() { Person = Person(name) };

    /// <summary>An open decision that Olga owns.</summary>
    public static Assessment Open(params string[] invited) => Open([.. invited.Select(Person)]);

    /// <summary>An open decision that Olga owns.</summary>
    public static Assessment Open(params Person[] invited) =>
        new()
        {
            Id = "id",
            FrameworkVersion = Framework.Version,
            Checklist = ChecklistKind.Full,
            Title = "Payments rewrite",
            About = "",
            Venue = Venue,
            Owner = Person("olga"),
            CoOwners = [Person("cato")],
            Leaders = [.. invited.Select(person => new Leader { Person = person })],
            Gates = [],
            Quorum = null,
            Visibility = Visibility.Anonymous,
            StartedAt = Noon,
            Deadline = Deadline,
        };

    /// <summary>The decision with names beside answers, where whatever was answered may be shown.</summary>
    public static Assessment Named(this Assessment assessment) =>
        assessment with
        {
            Visibility = Visibility.Named,
        };

    /// <summary>A closed, named decision: Ana and Ben have finished and disagree on pace, Cara has given nothing.</summary>
    /// <remarks>
    /// Augmentation is first (index 66.7), freelancers second (50), managed last (33.3).
    /// </remarks>
    public static Assessment Closed() =>
        Open("ana", "ben", "cara")
            .Named()
            .After(
                Steps.Work("ana", 0, "pace fast, depth thick"),
                Steps.Finish("ana"),
                Steps.Work("ben", 0, "pace slow, depth thick"),
                Steps.Finish("ben"),
                Steps.Close("olga")
            );

    /// <summary>A ranking.</summary>
    /// <param name="ranking">Like <c>control > speed > cost</c>; empty for none.</param>
    public static FormContent Ranking(string ranking) =>
        new FormContent.Priorities([.. Split(ranking, '>')]);

    /// <summary>Answers to a section.</summary>
    /// <param name="answers">Like <c>pace fast, depth thick</c>; empty for none.</param>
    public static FormContent Section(string answers) => new FormContent.Section(Answers(answers));

    /// <summary>Question id → answer, written as for <see cref="Section"/>.</summary>
    public static ImmutableDictionary<string, Answer> Answers(string answers) =>
        Split(answers, ',')
            .Select(answer => answer.Split(' '))
            .ToImmutableDictionary(
                pair => pair[0],
                pair => new Answer(pair[1], Reason: null),
                StringComparer.Ordinal
            );

    private static string[] Split(string text, char at) =>
        text.Split(at, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
