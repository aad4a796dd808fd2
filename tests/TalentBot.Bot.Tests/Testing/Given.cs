using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Tests.Testing;

/// <summary>Makes decisions and filled-in forms; a test names only what matters to it.</summary>
internal static class Given
{
    public const string Id = "0123456789abcdefghijkA";

    public static readonly ImmutableArray<(string, string)> Ranking =
    [
        ("priority.1", "control"),
        ("priority.2", "speed"),
        ("priority.3", "cost"),
    ];

    public static Person Person(string name) => new($"oid-{name}", $"29:{name}", name);

    /// <summary>An open decision in the first thread, which Olga owns.</summary>
    public static Assessment Decision(params string[] invited) =>
        new()
        {
            Id = Id,
            FrameworkVersion = FrameworkFile.Default.Version,
            Checklist = ChecklistKind.Full,
            Title = "Payments rewrite",
            About = "",
            Venue = new(
                Places.Tenant,
                Places.ServiceUrl,
                Places.Thread().Id,
                Places.Bot.Id,
                Places.Bot.Name
            ),
            Owner = Person("Olga"),
            CoOwners = [],
            Leaders = [.. invited.Select(name => new Leader { Person = Person(name) })],
            Gates = [],
            Quorum = null,
            Visibility = Visibility.Anonymous,
            StartedAt = Team.Noon,
            Deadline = Team.Noon + Team.OpenFor,
        };

    /// <summary>The same level of every question of a section, and a reason for the first.</summary>
    public static (string Field, string Value)[] Section(
        string section,
        int level = 0,
        string reason = ""
    )
    {
        var questions = FrameworkFile.Default.Sections.Single(s => s.Id == section).Questions;
        return
        [
            .. questions.Select(q => (q.Id, q.Levels[level].Id)),
            .. reason.Length > 0
                ? new[] { (SectionForm.ReasonField(questions[0].Id), reason) }
                : [],
        ];
    }

    /// <summary>The same level of every question.</summary>
    public static IEnumerable<(string Field, string Value)> Levels(int level) =>
        FrameworkFile.Default.AllQuestions.Select(q => (q.Id, q.Levels[level].Id));
}
