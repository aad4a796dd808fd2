using System.Collections.Immutable;
using CsCheck;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Tests.Evaluation.Robustness;

public class WorstCaseTests
{
    private const int MostCompletions = 1_000;

    private static readonly ImmutableArray<ImmutableArray<string>> Rankings =
    [
        ["speed", "cost", "control"],
        ["speed", "control", "cost"],
        ["cost", "speed", "control"],
        ["cost", "control", "speed"],
        ["control", "speed", "cost"],
        ["control", "cost", "speed"],
    ];

    [Fact]
    public void It_is_the_smallest_lead_over_all_completions() =>
        Any
            .SmallPoll.Where(poll => Count(poll) <= MostCompletions)
            .Sample(
                poll =>
                {
                    var result = Evaluator.Evaluate(poll);
                    if (result.OpenAnswers.WorstGap is not { } gap)
                    {
                        return result.Acceptability.Count < 2;
                    }

                    var smallest = Completions(poll).Min(completion => Lead(completion, result));
                    return smallest.IsSameAs(gap)
                        && result.OpenAnswers.CanChange
                            == (result.OpenAnswers.Count > 0 && !gap.IsAbove(0));
                },
                iter: 50
            );

    private static double Lead(Poll completion, Recommendation result)
    {
        var panel = new Panel(completion);
        var index = panel.Standing.Index;
        var ids = panel.Checklist.Framework.Models.Select(model => model.Id).ToList();
        var first = ids.IndexOf(result.First!);
        return result
            .Acceptability.Keys.Select(id => ids.IndexOf(id))
            .Where(model => model != first)
            .Min(rival => index[first] - index[rival]);
    }

    private static double Count(Poll poll) =>
        poll.Ballots.Aggregate(
            1d,
            (count, ballot) =>
                Open(poll, ballot)
                    .Aggregate(count, (all, question) => all * (question.Levels.Length + 1))
                * (ballot.Priorities.IsEmpty ? Rankings.Length + 1 : 1)
        );

    private static IEnumerable<Poll> Completions(Poll poll) =>
        poll
            .Ballots.Aggregate<Ballot, IEnumerable<ImmutableArray<Ballot>>>(
                [
                    [],
                ],
                (all, ballot) =>
                    all.SelectMany(_ => Completions(poll, ballot), (some, one) => some.Add(one))
            )
            .Select(ballots => poll with { Ballots = ballots });

    private static IEnumerable<Ballot> Completions(Poll poll, Ballot ballot) =>
        Open(poll, ballot)
            .Aggregate<Question, IEnumerable<Ballot>>(
                ballot.Priorities.IsEmpty
                    ? [ballot, .. Rankings.Select(ranking => ballot with { Priorities = ranking })]
                    : [ballot],
                (all, question) => all.SelectMany(one => Answered(one, question))
            );

    private static IEnumerable<Ballot> Answered(Ballot ballot, Question question) =>
        [
            ballot,
            .. question.Levels.Select(level =>
                ballot with
                {
                    Answers = ballot.Answers.SetItem(question.Id, level.Id),
                }
            ),
        ];

    private static IEnumerable<Question> Open(Poll poll, Ballot ballot) =>
        poll
            .Framework.Questions(poll.Checklist)
            .Where(question =>
                ballot.Answers.GetValueOrDefault(question.Id, Answers.NotSure) == Answers.NotSure
            );
}
