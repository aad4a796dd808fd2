using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Records;

namespace TalentBot.Decisions.Tests.Records;

/// <summary>Decisions on the shipped framework, and their records.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly Framework Framework = FrameworkFile.Default;

    private static readonly Person Olga = Person("Olga");

    /// <summary>A closed decision; everybody answers everything but where it is left open.</summary>
    /// <param name="visibility">Whether it is named.</param>
    /// <param name="level">Leader and question, counted from 0 → position of the level; null for open.</param>
    public static Assessment Closed(Visibility visibility, Func<int, int, int?>? level = null) =>
        new()
        {
            Id = "AAAAAAAAAAAAAAAAAAAAAA",
            FrameworkVersion = Framework.Version,
            Checklist = ChecklistKind.Full,
            Title = "Payments rewrite",
            About = "Two teams cannot finish the new ledger by spring.",
            Venue = new("tenant", "https://service.example/", "19:thread", "28:bot", "TalentBot"),
            Owner = Olga,
            CoOwners = [Person("Cato")],
            Leaders =
            [
                .. new[] { "Ana", "Ben", "Cara" }.Select(
                    (name, i) => Leader(name, i, level ?? ((l, q) => 1 + ((l + q) % 3)))
                ),
            ],
            Gates = ["certified-supplier"],
            Quorum = null,
            Visibility = visibility,
            StartedAt = Noon,
            Deadline = Noon.AddDays(3),
            State = new AssessmentState.Closed(Noon.AddDays(1), ClosingReason.AllFinished),
        };

    /// <summary>The decision after a second round in which Ana has come round to Ben's view, and the others stay with theirs.</summary>
    public static Assessment Discussed(this Assessment closed) =>
        closed
            .Then(new Command.StartSecondRound(Olga, ["core"], Noon.AddDays(4)), 24)
            .Then(
                new Command.Answer(
                    Person("Ana"),
                    Plan.SecondRoundForm,
                    null,
                    new FormContent.Section(
                        ImmutableDictionary<string, Answer>.Empty.Add(
                            "core",
                            new("important", "Ben has convinced me.")
                        )
                    )
                ),
                25
            )
            .Then(new Command.Finish(Person("Ben")), 25)
            .Then(new Command.Finish(Person("Cara")), 25)
            .Then(new Command.Close(Olga), 26);

    public static Assessment Decided(
        this Assessment closed,
        Choice choice,
        string? dissent = null
    ) => closed.Then(new Command.Decide(Olga, choice, dissent, Noon.AddDays(200)), 48);

    public static Assessment Reviewed(this Assessment decided, string text = "") =>
        decided.Then(
            new Command.KeepReview(
                Olga,
                Course.Worse,
                ["lock-in", "standing-cost"],
                ["rudderless-team"],
                text
            ),
            24 * 200
        );

    public static Assessment Then(this Assessment assessment, Command command, int hours) =>
        Assert
            .IsType<Outcome.Accepted>(
                LifeCycle.Decide(
                    assessment,
                    Plan.For(Framework, assessment),
                    command,
                    Noon.AddHours(hours)
                )
            )
            .Next;

    /// <summary>A person.</summary>
    public static Person Person(string name) => new($"oid-{name}", $"29:{name}", name);

    /// <summary>What became of asking for the record.</summary>
    public static RecordResult Result(this Assessment assessment) =>
        RecordMaker.Make(assessment, Framework, Evaluator.Evaluate(assessment.ToPoll(Framework)));

    public static DecisionRecord Record(this Assessment assessment) =>
        Assert.IsType<RecordResult.Made>(assessment.Result()).Record;

    private static Leader Leader(string name, int index, Func<int, int, int?> level) =>
        new()
        {
            Person = Person(name),
            Priorities = ["control", index == 1 ? "cost" : "speed", index == 1 ? "speed" : "cost"],
            FinishedAt = Noon.AddHours(index),
            Answers = Framework
                .AllQuestions.Select(
                    (q, i) => (q.Id, Level: level(index, i) is { } l ? q.Levels[l].Id : null)
                )
                .Where(a => a.Level is not null)
                .ToImmutableDictionary(
                    a => a.Id,
                    a => new Answer(a.Level!, a.Id is "core" ? $"{name} says so." : null),
                    StringComparer.Ordinal
                ),
        };
}
