using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Host.Tests.Testing;

/// <summary>Makes valid objects, so that a test names only what matters to it.</summary>
internal static class Given
{
    public const string Tenant = "tenant-1";

    public const string Channel = "19:channel@thread.tacv2";

    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static Assessment Assessment(string id = "a1", params string[] leaders) =>
        new()
        {
            Id = id,
            FrameworkVersion = "1",
            Checklist = ChecklistKind.Full,
            Title = "Payments rewrite",
            About = "",
            Venue = new Venue(
                Tenant,
                "https://smba.trafficmanager.net/emea/",
                Channel + ";messageid=1",
                "28:bot",
                "TalentBot"
            ),
            Owner = Person("owner"),
            CoOwners = [],
            Leaders = [.. leaders.Select(l => new Leader { Person = Person(l) })],
            Gates = [],
            Quorum = null,
            Visibility = Visibility.Anonymous,
            StartedAt = Noon,
            Deadline = Noon.AddDays(3),
        };

    public static Person Person(string id) => new(id, "29:" + id, "Name of " + id);

    /// <summary>The assessment with one more answer of the leader.</summary>
    public static Assessment Answered(this Assessment assessment, string leader, string question)
    {
        var before = assessment.LeaderFor(Person(leader))!;
        return assessment.With(
            before with
            {
                Answers = before.Answers.Add(question, new Answer("high", null)),
            }
        );
    }

    public static string[] AnswersOf(Assessment? assessment, string leader) =>
        [.. assessment!.LeaderFor(Person(leader))!.Answers.Keys.Order(StringComparer.Ordinal)];
}
