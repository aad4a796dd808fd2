using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Reports;

/// <summary>Teams whose answers follow a rule: leader and question, from 0 → level.</summary>
internal static class Team
{
    /// <summary>A core product, and people who can lead.</summary>
    public static Poll Clear =>
        Of(5, (leader, question) => Math.Min(3, 2 + ((leader + question) % 2)));

    /// <summary>Two camps.</summary>
    public static Poll Split => Of(5, (leader, _) => leader % 2 == 0 ? 0 : 3);

    /// <summary>Two of three could turn it by weighing otherwise.</summary>
    public static Poll Torn =>
        Of(4, (leader, question) => ((question * 7) + (leader * leader)) % 4);

    /// <summary>Nobody to direct, and many contractors already.</summary>
    public static Poll Farm =>
        Of(
            5,
            (leader, question) =>
                question is 4 or 6 ? 0
                : (leader + question) % 3 == 0 ? 0
                : 3
        );

    /// <summary>One of three has begun.</summary>
    public static Poll Few =>
        Of(3, (leader, question) => leader == 0 && question % 2 == 0 ? 1 : null) with
        {
            Quorum = 3,
        };

    private static Poll Of(int leaders, Func<int, int, int?> level) =>
        new(
            FrameworkFile.Default,
            ChecklistKind.Full,
            [.. Enumerable.Range(0, leaders).Select(leader => Ballot(leader, level))],
            [],
            Quorum: null
        );

    private static Ballot Ballot(int leader, Func<int, int, int?> level)
    {
        var answers = FrameworkFile
            .Default.AllQuestions.Select((q, i) => (Question: q, Level: level(leader, i)))
            .Where(answer => answer.Level is not null)
            .ToDictionary(
                a => a.Question.Id,
                a => a.Question.Levels[a.Level!.Value].Id,
                StringComparer.Ordinal
            );
        string[] priorities =
            leader % 2 == 0 ? ["control", "speed", "cost"] : ["speed", "control", "cost"];
        return answers.Count == 0
            ? new(1, [], [], Finished: false)
            : new(1, [.. priorities], [.. answers], Finished: true);
    }
}
