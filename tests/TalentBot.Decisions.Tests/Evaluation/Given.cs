using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Evaluation;

/// <summary>Makes polls and their parts; a test names only what matters to it.</summary>
internal static class Given
{
    public const string ControlFirst = "control > speed > cost";
    public const string SpeedFirst = "speed > cost > control";
    public const string CostFirst = "cost > control > speed";

    /// <summary>A full checklist of the small framework.</summary>
    public static Poll Poll(params Ballot[] ballots) =>
        new(SmallFramework.Create(), ChecklistKind.Full, [.. ballots], [], Quorum: null);

    /// <summary>A full checklist of the default framework.</summary>
    public static Poll DefaultPoll(params Ballot[] ballots) =>
        Poll(ballots) with
        {
            Framework = FrameworkFile.Default,
        };

    /// <summary>A finished leader.</summary>
    /// <param name="ranking">Like <c>control > speed > cost</c>; empty for none.</param>
    /// <param name="answers">Like <c>pace fast, price not-sure</c>.</param>
    public static Ballot Leader(string ranking = "", string answers = "") =>
        new(Weight: 1, Ranking(ranking), Answers(answers), Finished: true);

    /// <summary>An invited leader who has given nothing.</summary>
    public static Ballot Absent() => Leader() with { Finished = false };

    /// <summary>Rows and columns as a grid.</summary>
    public static Grid Grid(double[][] rows)
    {
        var grid = new Grid(rows.Length, rows[0].Length);
        foreach (var (row, cells) in rows.Index())
        {
            foreach (var (column, cell) in cells.Index())
            {
                grid[row, column] = cell;
            }
        }

        return grid;
    }

    private static ImmutableArray<string> Ranking(string ranking) => [.. Split(ranking, '>')];

    private static ImmutableDictionary<string, string> Answers(string answers) =>
        Split(answers, ',')
            .Select(answer => answer.Split(' '))
            .ToImmutableDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static string[] Split(string text, char at) =>
        text.Split(at, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
