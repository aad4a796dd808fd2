using System.Collections.Immutable;
using CsCheck;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Evaluation;

/// <summary>Generates leaders and polls for properties.</summary>
internal static class Any
{
    private const string Missing = "missing";

    // Can be divided by 1 … 8, so that every answer is as likely.
    private const int Fair = 840;

    /// <summary>
    /// A leader who ranks and gives every question a level, all uniformly at random.
    /// </summary>
    public static Gen<Ballot> CompleteBallot(Framework framework, ChecklistKind kind) =>
        Ranking(framework)
            .Select(
                Answers(framework, kind, []),
                (ranking, answers) => new Ballot(1, ranking, answers, Finished: true)
            );

    /// <summary>A leader who may have left anything out, of any weight.</summary>
    public static Gen<Ballot> Ballot(Framework framework, ChecklistKind kind) =>
        Gen.Select(
            Gen.OneOf(1d, 1d, 2d, 0.5, 0.1),
            Gen.Frequency((3, Ranking(framework)), (1, Gen.Const(ImmutableArray<string>.Empty))),
            Gen.Frequency(
                (3, Answers(framework, kind, ["not-sure", "not-my-area", Missing])),
                (1, Gen.Const(ImmutableDictionary<string, string>.Empty))
            ),
            Gen.Bool,
            (weight, ranking, answers, finished) => new Ballot(weight, ranking, answers, finished)
        );

    /// <summary>A poll of up to five leaders, with any gates.</summary>
    public static Gen<Poll> Poll(Framework framework, int most = 5) =>
        Gen.Select(
            Gen.OneOf(ChecklistKind.Full, ChecklistKind.Quick)
                .SelectMany(kind => Ballot(framework, kind).Array[1, most].Select(b => (kind, b))),
            Gates(framework),
            (asked, gates) => new Poll(framework, asked.kind, [.. asked.b], gates, Quorum: null)
        );

    /// <summary>A poll of the small framework.</summary>
    public static Gen<Poll> SmallPoll { get; } = Poll(SmallFramework.Create());

    /// <summary>A poll of the default framework.</summary>
    public static Gen<Poll> DefaultPoll { get; } = Poll(FrameworkFile.Default);

    private static Gen<ImmutableArray<string>> Gates(Framework framework) =>
        Gen.Frequency(
            (2, Gen.Const(ImmutableArray<string>.Empty)),
            (
                1,
                Gen.Shuffle(framework.Gates.Select(gate => gate.Id).ToArray(), 0, 3)
                    .Select(ids => ids.ToImmutableArray())
            )
        );

    private static Gen<ImmutableArray<string>> Ranking(Framework framework) =>
        Gen.Shuffle(framework.Priorities.Select(priority => priority.Id).ToArray())
            .Select(ids => ids.ToImmutableArray());

    private static Gen<ImmutableDictionary<string, string>> Answers(
        Framework framework,
        ChecklistKind kind,
        string[] others
    )
    {
        var questions = framework.Questions(kind);
        return Gen.Int[0, Fair - 1]
            .Array[questions.Length]
            .Select(picks =>
                questions
                    .Zip(
                        picks,
                        (question, pick) => (question.Id, Answer: Pick(question, pick, others))
                    )
                    .Where(pair => pair.Answer != Missing)
                    .ToImmutableDictionary(
                        pair => pair.Id,
                        pair => pair.Answer,
                        StringComparer.Ordinal
                    )
            );
    }

    private static string Pick(Question question, int pick, string[] others) =>
        pick % (question.Levels.Length + others.Length) is var place
        && place < question.Levels.Length
            ? question.Levels[place].Id
            : others[place - question.Levels.Length];
}
