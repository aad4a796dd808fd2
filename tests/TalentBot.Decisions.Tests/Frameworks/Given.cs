using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Frameworks;

/// <summary>Small frameworks by their fits alone.</summary>
internal static class Given
{
    public static readonly ImmutableArray<string> Priorities = ["speed", "cost", "control"];

    /// <summary>A framework of the models a, b, … with all questions in both checklists.</summary>
    public static Framework Framework(params IReadOnlyList<Question> questions) =>
        new()
        {
            Version = "test",
            Models =
            [
                .. questions[0]
                    .Levels[0]
                    .Fits.Keys.Order(StringComparer.Ordinal)
                    .Select(id => new EngagementModel(id, id, "…", ["…"])),
            ],
            Priorities = [.. Priorities.Select(id => new Priority(id, id, "…"))],
            Sections = [new Section("all", "All", [.. questions])],
            Gates = [],
            Matrix = [],
            Risks = [],
            Patterns = [],
            Scenarios = [],
            CommonQuestions = [],
        };

    /// <summary>A question with a row of fits for each level, in the models' order.</summary>
    public static Question Question(string priority, params double[][] levels) =>
        new(
            $"on-{priority}",
            "A question",
            "What?",
            "row",
            priority,
            Quick: true,
            [.. levels.Select((fits, index) => Level($"level-{index}", fits))]
        );

    private static Level Level(string id, double[] fits) =>
        new(
            id,
            id,
            id,
            fits.Index().ToImmutableDictionary(f => ((char)('a' + f.Index)).ToString(), f => f.Item)
        );
}
