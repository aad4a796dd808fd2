using System.Collections.Immutable;
using CsCheck;
using TalentBot.Cards.Recommendations;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Tests.Cards;

/// <summary>Results of any answers.</summary>
internal static class AnyResult
{
    private static readonly Question[] Questions = [.. Given.Framework.AllQuestions];

    private static readonly ImmutableArray<string>[] Rankings =
    [
        [],
        ["control", "speed", "cost"],
        ["cost", "control", "speed"],
        ["speed", "cost", "control"],
    ];

    private static readonly ImmutableArray<string>[] Facts =
    [
        [],
        ["certified-supplier"],
        ["no-direction"],
    ];

    /// <summary>A leader who has answered about as many questions as left open.</summary>
    private static readonly Gen<(ImmutableArray<string> Ranking, int[] Levels)> Part = Gen.Select(
        Gen.OneOf(Rankings),
        Gen.Int[-3, 3].Array[Questions.Length]
    );

    /// <summary>Of one to six leaders, closed.</summary>
    public static Gen<Scene> Of(Visibility visibility) =>
        Gen.Select(
            Part.Array[1, 6],
            Gen.OneOf(Facts),
            (parts, gates) => Closed(visibility, parts, gates).Scene()
        );

    private static Assessment Closed(
        Visibility visibility,
        (ImmutableArray<string> Ranking, int[] Levels)[] parts,
        ImmutableArray<string> gates
    ) =>
        Given.Open(visibility).Closed() with
        {
            Gates = gates,
            Leaders = [.. parts.Select((part, i) => Leader(i, part.Ranking, part.Levels))],
        };

    private static Leader Leader(int index, ImmutableArray<string> ranking, int[] levels) =>
        new()
        {
            Person = new($"object-{index}", null, $"Leader {index}"),
            Priorities = ranking,
            FinishedAt = Given.Noon,
            Answers = Questions
                .Zip(levels)
                .Where(answer => answer.Second >= 0)
                .ToImmutableDictionary(
                    answer => answer.First.Id,
                    answer => new Answer(answer.First.Levels[answer.Second].Id, null),
                    StringComparer.Ordinal
                ),
        };
}
