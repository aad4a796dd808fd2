using System.Collections.Immutable;
using CsCheck;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations.RunnersUp;
using Any = TalentBot.Decisions.Tests.Evaluation.Any;

namespace TalentBot.Decisions.Tests.Explanations.RunnersUp;

public class RunnerUpPropertyTests
{
    [Fact]
    public void A_switch_point_is_where_the_model_draws_level_with_the_best() =>
        Any.DefaultPoll.Sample(poll =>
        {
            var result = Evaluator.Evaluate(poll);
            foreach (
                var one in Explained.Named(poll).RunnersUp.Where(one => one.Switch is not null)
            )
            {
                var change = one.Switch!;
                Assert.InRange(Behind(result, one.Model, change, change.At), -1e-6, 1e-6);
                var inside = change.At + ((change.Until - change.At) / 2);
                Assert.InRange(Behind(result, one.Model, change, inside), -1e-6, 1e-6);
                var before = change.At - ((change.Until - change.At) / 1000);
                Assert.True(
                    before is < 0 or > 1
                        || one.Behind < 1e-6
                        || Behind(result, one.Model, change, before) > 0
                );
            }
        });

    [Fact]
    public void The_nearest_overtaker_switches_where_the_first_model_stops() =>
        Any.DefaultPoll.Sample(poll =>
        {
            var result = Evaluator.Evaluate(poll);
            foreach (
                var one in Explained.Named(poll).RunnersUp.Where(one => one.Switch is not null)
            )
            {
                var stable = result.Stability![one.Switch!.Priority];
                Assert.True(
                    one.Switch.At >= stable.Upper - 1e-9 || one.Switch.At <= stable.Lower + 1e-9
                );
            }
        });

    [Fact]
    public void In_its_centre_a_model_is_first() =>
        Any.DefaultPoll.Sample(poll =>
        {
            var result = Evaluator.Evaluate(poll);
            foreach (var one in Explained.Named(poll).RunnersUp)
            {
                Assert.Equal(result.Acceptability[one.Model] > 1e-9, one.Centre is not null);
                if (one.Centre is { } c)
                {
                    Assert.InRange(Lag(result, one.Model, [c.First, c.Second, c.Third]), -1, 1e-9);
                }
            }
        });

    [Fact]
    public void Changed_answers_put_the_model_first_and_fewer_do_not() =>
        Any
            .DefaultPoll.Where(poll =>
                Explained.Named(poll).RunnersUp.Any(one => !one.Answers.IsEmpty)
            )
            .Sample(
                poll =>
                {
                    foreach (
                        var one in Explained.Named(poll).RunnersUp.Where(o => !o.Answers.IsEmpty)
                    )
                    {
                        var levels = one.Answers.Cast<ChangedAnswer.Level>().ToArray();
                        Assert.True(IsAhead(one.Model, Saying(poll, levels)));
                        Assert.All(
                            levels,
                            left =>
                                Assert.False(
                                    IsAhead(
                                        one.Model,
                                        Saying(poll, [.. levels.Where(l => l != left)])
                                    )
                                )
                        );
                    }
                },
                iter: 50
            );

    /// <summary>Whether the model is first, and not only named first among equals.</summary>
    private static bool IsAhead(string model, Poll poll)
    {
        var result = Evaluator.Evaluate(poll);
        return result.First == model && result.Index[model] - result.Index[result.Second!] > 1e-9;
    }

    /// <summary>The poll with everybody giving the same levels to some questions.</summary>
    private static Poll Saying(Poll poll, ChangedAnswer.Level[] levels) =>
        poll with
        {
            Ballots =
            [
                .. poll.Ballots.Select(ballot =>
                    ballot with
                    {
                        Answers = ballot.Answers.SetItems(
                            levels.Select(l => KeyValuePair.Create(l.Question.Id, l.Instead.Id))
                        ),
                    }
                ),
            ],
        };

    private static double Behind(
        Recommendation result,
        string model,
        WeightSwitch change,
        double weight
    ) =>
        Lag(
            result,
            model,
            [
                .. Decisions.Frameworks.FrameworkFile.Default.Priorities.Select(p =>
                    p.Id == change.Priority
                        ? weight
                        : result.Weights[p.Id] * (1 - weight) / (1 - change.Now)
                ),
            ]
        );

    /// <summary>How far a model is behind the best eligible one.</summary>
    private static double Lag(Recommendation result, string model, ImmutableArray<double> weights)
    {
        double Value(string id) =>
            Decisions
                .Frameworks.FrameworkFile.Default.Priorities.Select(
                    (p, i) => weights[i] * result.Partials[p.Id][id]
                )
                .Sum();
        return result.Acceptability.Keys.Max(Value) - Value(model);
    }
}
