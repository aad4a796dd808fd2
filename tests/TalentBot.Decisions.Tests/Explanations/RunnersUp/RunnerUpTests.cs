using System.Collections.Immutable;
using CsCheck;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Robustness;
using TalentBot.Decisions.Explanations.RunnersUp;
using Any = TalentBot.Decisions.Tests.Evaluation.Any;
using Given = TalentBot.Decisions.Tests.Evaluation.Given;

namespace TalentBot.Decisions.Tests.Explanations.RunnersUp;

public class RunnerUpTests
{
    private static readonly Poll Split = Given.Poll(
        Given.Leader(Given.CostFirst, "pace fast, price high")
    );

    [Fact]
    public void Every_eligible_model_but_the_first_is_a_runner_up_with_its_distance()
    {
        var result = Evaluator.Evaluate(Split);

        var runnersUp = Explained.Named(Split).RunnersUp;

        Assert.Equal([.. result.Ranking.Skip(1)], [.. runnersUp.Select(one => one.Model)]);
        Assert.All(
            runnersUp,
            one => Assert.Equal(result.Index["managed"] - result.Index[one.Model], one.Behind, 9)
        );
    }

    [Fact]
    public void A_ruled_out_model_is_no_runner_up() =>
        Assert.Equal(
            ["freelancers"],
            [
                .. Explained
                    .Named(Split with { Gates = ["no-managed"] })
                    .RunnersUp.Select(one => one.Model),
            ]
        );

    // Managed against augmentation: −2 on speed, 2 on cost, 0 on control. At weight t of speed the
    // cost weighs 11/16 of the rest, so they are level where t = (1 − t) · 11/16.
    [Fact]
    public void The_nearest_switch_point_names_the_priority_and_both_weights()
    {
        var change = Second(Split).Switch!;

        Assert.Equal(("speed", true), (change.Priority, change.More));
        Assert.Equal(1 / 9d, change.Now, 9);
        Assert.Equal(11 / 27d, change.At, 9);
        Assert.Equal(1, change.Until);
    }

    [Fact]
    public void Reasons_of_a_runner_up_speak_for_it_only()
    {
        var reason = Assert.Single(Second(Split).Reasons);

        Assert.True(reason.IsFor);
    }

    [Fact]
    public void A_model_first_nowhere_has_no_centre_and_names_answers()
    {
        var poll = Given.Poll(Given.Leader(Given.CostFirst, "price high"));

        var second = Second(poll);

        Assert.Null(second.Centre);
        Assert.Null(second.Switch);
        Assert.Equal(
            [("depth", "thick"), ("price", "fair")],
            [
                .. second
                    .Answers.Cast<ChangedAnswer.Level>()
                    .Select(answer => (answer.Question.Id, answer.Instead.Id)),
            ]
        );
    }

    [Fact]
    public void Answers_to_hidden_questions_are_named_by_their_section()
    {
        var poll = Given.Poll(Given.Leader(Given.CostFirst, "price high"));

        var answers = Explained.Anonymous(poll).RunnersUp[0].Answers;

        Assert.Equal(
            ["work", "money"],
            [.. answers.Cast<ChangedAnswer.Hidden>().Select(answer => answer.Section.Id)]
        );
    }

    [Fact]
    public void Where_weights_can_do_it_no_answers_are_looked_for() =>
        Assert.Empty(Second(Split).Answers);

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
                        Assert.Equal(one.Model, Evaluator.Evaluate(Saying(poll, levels)).First);
                        Assert.All(
                            levels,
                            left =>
                                Assert.NotEqual(
                                    one.Model,
                                    Evaluator
                                        .Evaluate(Saying(poll, [.. levels.Where(l => l != left)]))
                                        .First
                                )
                        );
                    }
                },
                iter: 50
            );

    [Fact]
    public void A_model_that_is_level_everywhere_needs_no_switch()
    {
        var second = Second(Given.Poll(Given.Leader()));

        Assert.Equal((0, null), (second.Behind, second.Switch));
        Assert.NotNull(second.Centre);
    }

    private static RunnerUp Second(Poll poll) => Explained.Named(poll).RunnersUp[0];

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
