using System.Collections.Immutable;
using TalentBot.Cards.Recommendations;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Tests.Cards;

/// <summary>Assessments to draw cards from.</summary>
internal static class Given
{
    public static readonly Framework Framework = FrameworkFile.Default;

    public static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Names =
    [
        "Ana Silva",
        "Ben Okafor",
        "Cara Lind",
        "Dev Rao",
        "Eva Roth",
    ];

    /// <summary>An open decision of five leaders who have not begun.</summary>
    public static Assessment Open(Visibility visibility = Visibility.Anonymous) =>
        new()
        {
            Id = "AAAAAAAAAAAAAAAAAAAAAA",
            FrameworkVersion = Framework.Version,
            Checklist = ChecklistKind.Full,
            Title = "Payments rewrite",
            About = "Two teams cannot finish the new ledger by spring.",
            Venue = new(
                "tenant",
                "http://127.0.0.1",
                "19:a@thread.tacv2;messageid=1",
                "28:bot",
                "TalentBot"
            ),
            Owner = Person(0),
            CoOwners = [],
            Leaders =
            [
                .. Enumerable.Range(0, Names.Length).Select(i => new Leader { Person = Person(i) }),
            ],
            Gates = [],
            Quorum = null,
            Visibility = visibility,
            StartedAt = Noon,
            Deadline = Noon.AddDays(3),
        };

    /// <summary>The decision with one answer of each leader to every question, by the level's position.</summary>
    /// <param name="assessment">The decision.</param>
    /// <param name="level">Leader and question, counted from 0 → position of the level; null leaves it open.</param>
    public static Assessment Answered(this Assessment assessment, Func<int, int, int?> level) =>
        assessment with
        {
            Leaders =
            [
                .. assessment.Leaders.Select(
                    (leader, i) =>
                        leader with
                        {
                            Priorities =
                                i % 2 == 0
                                    ? ["control", "speed", "cost"]
                                    : ["speed", "control", "cost"],
                            Answers = Answers(q => level(i, q)),
                            FinishedAt = Noon.AddHours(i),
                        }
                ),
            ],
        };

    public static Assessment Closed(this Assessment assessment) =>
        assessment with
        {
            State = new AssessmentState.Closed(Noon.AddDays(1), ClosingReason.AllFinished),
        };

    public static Assessment SecondRound(this Assessment assessment) =>
        assessment
            .Closed()
            .Then(
                new Command.StartSecondRound(
                    assessment.Owner,
                    ["core", "visibility"],
                    Noon.AddDays(5)
                )
            );

    public static Assessment Decided(
        this Assessment closed,
        Choice choice,
        string? dissent = null,
        DateTimeOffset? review = null
    ) => closed.Then(new Command.Decide(closed.Owner, choice, dissent, review));

    public static Assessment Reviewed(this Assessment decided) =>
        decided.Then(new Command.KeepReview(decided.Owner, Course.AsExpected, [], [], null));

    public static Assessment Then(this Assessment assessment, Command command) =>
        (
            (Outcome.Accepted)
                LifeCycle.Decide(
                    assessment,
                    Plan.For(Framework, assessment),
                    command,
                    Noon.AddDays(2)
                )
        ).Next;

    /// <summary>What the recommendation card is drawn from.</summary>
    public static Scene Scene(this Assessment assessment) =>
        TalentBot.Cards.Recommendations.Scene.Of(assessment, Framework, Language.English);

    private static Person Person(int index) => new($"object-{index}", $"29:{index}", Names[index]);

    private static ImmutableDictionary<string, Answer> Answers(Func<int, int?> level) =>
        Framework
            .AllQuestions.Select((q, i) => (q.Id, Level: level(i) is { } l ? q.Levels[l].Id : null))
            .Where(a => a.Level is not null)
            .ToImmutableDictionary(
                a => a.Id,
                a => new Answer(a.Level!, null),
                StringComparer.Ordinal
            );
}
