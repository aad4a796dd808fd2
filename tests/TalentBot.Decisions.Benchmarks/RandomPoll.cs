using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Benchmarks;

/// <summary>Draws leaders who answer everything at random.</summary>
internal static class RandomPoll
{
    private const int Seed = 20260201;

    /// <summary>The same leaders for the same number.</summary>
    public static Poll Of(int leaders)
    {
        var draw = new Random(Seed);
        var framework = FrameworkFile.Default;
        return new Poll(
            framework,
            ChecklistKind.Full,
            [.. Enumerable.Range(0, leaders).Select(_ => Leader(framework, draw))],
            Gates: [],
            Quorum: null
        );
    }

    private static Ballot Leader(Framework framework, Random draw)
    {
        var ranking = framework.Priorities.Select(priority => priority.Id).ToArray();
        draw.Shuffle(ranking);
        var answers = framework.AllQuestions.ToImmutableDictionary(
            question => question.Id,
            question => question.Levels[draw.Next(question.Levels.Length)].Id,
            StringComparer.Ordinal
        );
        return new Ballot(1, [.. ranking], answers, Finished: true);
    }
}
