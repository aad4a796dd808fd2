using CsCheck;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Tests.Evaluation;

public class EvaluatorPropertyTests
{
    private const int Few = 40;

    [Fact]
    public void The_order_of_the_leaders_does_not_matter() =>
        Any.DefaultPoll.Sample(
            poll =>
                AssertJson.Same(
                    Evaluator.Evaluate(poll),
                    Evaluator.Evaluate(poll with { Ballots = [.. poll.Ballots.Reverse()] }),
                    poll.Framework
                ),
            iter: Few
        );

    [Fact]
    public void Every_leader_twice_leaves_the_result_as_it_is() =>
        Any.DefaultPoll.Sample(
            poll =>
            {
                var once = Evaluator.Evaluate(poll);
                var twice = Evaluator.Evaluate(
                    poll with
                    {
                        Ballots = [.. poll.Ballots, .. poll.Ballots],
                    }
                );

                // What counts leaders or sums over them may change, and the verdict with it.
                AssertJson.Same(
                    once,
                    twice with
                    {
                        Verdict = once.Verdict,
                        Borda = once.Borda,
                        KendallW = once.KendallW is null ? null : twice.KendallW,
                        KendallP = once.KendallP,
                        PivotalLeader = once.PivotalLeader,
                        OpenAnswers = twice.OpenAnswers with { Count = once.OpenAnswers.Count },
                        Agreement = once.Agreement,
                        Patterns = once.Patterns,
                    },
                    poll.Framework
                );
            },
            iter: Few
        );

    [Fact]
    public void Contributions_add_up_to_the_index() =>
        Any.DefaultPoll.Sample(poll =>
        {
            var panel = new Panel(poll);
            return Enumerable
                .Range(0, 3)
                .All(model =>
                    panel
                        .Checklist.Questions.Sum(q => panel.Standing.Contribution(q, model))
                        .IsSameAs(panel.Standing.Index[model] - 50)
                );
        });

    [Fact]
    public void Shares_sum_to_one() =>
        Any.DefaultPoll.Sample(poll =>
        {
            var result = Evaluator.Evaluate(poll);
            return result.Weights.Values.Sum().IsSameAs(1)
                && result.Acceptability.Values.Sum().IsSameAs(result.First is null ? 0 : 1)
                && result.Acceptability.Keys.All(model => !result.RuledOut.ContainsKey(model));
        });

    [Fact]
    public void Raising_the_fit_of_a_level_that_everybody_chose_never_lowers_the_model() =>
        Gen.Select(Any.DefaultPoll, Gen.Int[0, 2], Gen.Double[0.1, 1])
            .Sample(
                (poll, model, more) =>
                {
                    var question = poll.Framework.Questions(poll.Checklist)[0];
                    var level = question.Levels[^1].Id;
                    var agreed = poll with
                    {
                        Ballots =
                        [
                            .. poll.Ballots.Select(ballot =>
                                ballot with
                                {
                                    Answers = ballot.Answers.SetItem(question.Id, level),
                                }
                            ),
                        ],
                    };
                    var id = poll.Framework.Models[model].Id;

                    var before = Evaluator.Evaluate(agreed);
                    var after = Evaluator.Evaluate(
                        agreed with
                        {
                            Framework = Raised(poll.Framework, question, id, more),
                        }
                    );

                    return after.Index[id] > before.Index[id]
                        && after.Ranking.IndexOf(id) <= before.Ranking.IndexOf(id);
                },
                iter: Few
            );

    [Fact]
    public void Index_stays_between_0_and_100() =>
        Any.DefaultPoll.Sample(poll =>
            Evaluator.Evaluate(poll).Index.Values.All(index => index is >= 0 and <= 100)
        );

    private static Framework Raised(
        Framework framework,
        Question question,
        string model,
        double more
    )
    {
        var last = question.Levels[^1];
        var raised = question with
        {
            Levels =
            [
                .. question.Levels.SkipLast(1),
                last with
                {
                    Fits = last.Fits.SetItem(model, last.Fits[model] + more),
                },
            ],
        };
        return framework with
        {
            Sections =
            [
                .. framework.Sections.Select(section =>
                    section with
                    {
                        Questions =
                        [
                            .. section.Questions.Select(q => q.Id == raised.Id ? raised : q),
                        ],
                    }
                ),
            ],
        };
    }
}
