using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Evaluation;

public class EvaluatorTests
{
    private const string AllAnswers = "pace fast, price low, depth thick, core yes";

    [Fact]
    public void Without_any_answer_everything_is_average_and_open()
    {
        var result = Evaluator.Evaluate(Given.Poll(Given.Absent(), Given.Absent(), Given.Absent()));

        Assert.Equal(Verdict.Insufficient, result.Verdict);
        Assert.All(result.Index.Values, index => Assert.Equal(50, index));
        Assert.All(result.Weights.Values, weight => Assert.Equal(1 / 3d, weight, 1e-12));
        Assert.All(result.Acceptability.Values, share => Assert.Equal(1 / 3d, share, 1e-12));
        Assert.Equal(["freelancers", "augmentation", "managed"], [.. result.Ranking]);
        Assert.Equal((0d, true), (result.Backing, result.BordaAgrees));
        Assert.Equal((null, null), (result.KendallW, result.KendallP));
        Assert.Equal(3 * (4 + 1), result.OpenAnswers.Count);
        Assert.Equal(["priorities", "work", "money"], [.. result.OpenAnswers.Sections]);
        Assert.True(result.OpenAnswers.CanChange);
        Assert.All(result.Agreement.Values, question => Assert.Null(question.Consensus));
        Assert.All(result.Risks, risk => Assert.Equal(Severity.Medium, risk.Severity));
        Assert.Empty(result.Drivers);
        Assert.Empty(result.Discuss);
    }

    [Fact]
    public void Without_any_ballot_nothing_breaks() =>
        Assert.Equal(Verdict.Insufficient, Evaluator.Evaluate(Given.Poll()).Verdict);

    [Fact]
    public void One_leader_alone_can_be_clear()
    {
        var result = Evaluator.Evaluate(
            Given.Poll(
                Given.Leader(Given.ControlFirst, "pace slow, price high, depth thin, core no")
            )
        );

        Assert.Equal(("managed", Verdict.Clear), (result.First, result.Verdict));
        Assert.Null(result.KendallW);
        Assert.False(result.PivotalLeader);
    }

    [Fact]
    public void Everybody_out_of_area_leaves_nothing_open_but_the_rankings()
    {
        const string none =
            "pace not-my-area, price not-my-area, depth not-my-area, core not-my-area";

        var result = Evaluator.Evaluate(Given.Poll(Given.Leader("", none), Given.Leader("", none)));

        Assert.Equal(2, result.OpenAnswers.Count);
        Assert.Equal(["priorities"], [.. result.OpenAnswers.Sections]);
        Assert.Equal(0, result.OpenAnswers.WorstGap);
        Assert.True(result.OpenAnswers.CanChange);
        Assert.Equal(Verdict.Close, result.Verdict);
    }

    [Fact]
    public void Nothing_open_can_change_nothing_even_at_a_tie()
    {
        const string none =
            "pace not-my-area, price not-my-area, depth not-my-area, core not-my-area";

        var open = Evaluator.Evaluate(Given.Poll(Given.Leader(Given.CostFirst, none))).OpenAnswers;

        Assert.Equal((0d, 0, false), (open.WorstGap, open.Count, open.CanChange));
    }

    [Fact]
    public void Gates_that_leave_no_model_block()
    {
        var poll = Given.Poll(Given.Leader(Given.ControlFirst, AllAnswers));

        var result = Evaluator.Evaluate(poll with { Gates = ["no-managed", "no-direction"] });

        Assert.Equal((Verdict.Blocked, null), (result.Verdict, result.First));
        Assert.Equal(["no-direction"], [.. result.RuledOut["freelancers"]]);
        Assert.Equal(["augmentation", "freelancers", "managed"], [.. result.Ranking]);
        Assert.Empty(result.Acceptability);
        Assert.Empty(result.Borda);
        Assert.Empty(result.Risks);
        Assert.Empty(result.NextSteps);
        Assert.Null(result.Stability);
        Assert.Null(result.OpenAnswers.WorstGap);
        Assert.All(result.Patterns.Values, pattern => Assert.False(pattern.Warn));
    }

    [Fact]
    public void A_single_eligible_model_needs_no_lead()
    {
        var poll = Given.Poll(Given.Leader(Given.ControlFirst, AllAnswers), Given.Absent());

        var result = Evaluator.Evaluate(poll with { Gates = ["no-direction"], Quorum = 1 });

        Assert.Equal(("managed", Verdict.Clear), (result.First, result.Verdict));
        Assert.Equal(1, result.Acceptability["managed"]);
        Assert.Equal(1, result.Backing);
        Assert.Null(result.Stability);
        Assert.Null(result.OpenAnswers.WorstGap);
        Assert.False(result.OpenAnswers.CanChange);
        Assert.Equal(5, result.OpenAnswers.Count);
        Assert.Equal(["managed", "augmentation", "freelancers"], [.. result.Ranking]);
    }

    [Fact]
    public void A_ruled_out_model_counts_in_index_and_partials_only()
    {
        var poll = Given.Poll(Given.Leader(Given.ControlFirst, AllAnswers));

        var result = Evaluator.Evaluate(poll with { Gates = ["no-freelancers"] });

        Assert.Equal(3, result.Index.Count);
        Assert.Equal(3, result.Partials["speed"].Count);
        Assert.Equal("freelancers", result.Ranking[^1]);
        Assert.False(result.Acceptability.ContainsKey("freelancers"));
        Assert.False(result.Borda.ContainsKey("freelancers"));
        Assert.DoesNotContain(result.Risks, risk => risk.Model == "freelancers");
    }

    [Fact]
    public void A_tie_goes_to_the_model_with_fewer_high_risks()
    {
        // Fast suits freelancers and augmentation alike and raises the freelancers' rush.
        var result = Evaluator.Evaluate(Given.Poll(Given.Leader(Given.SpeedFirst, "pace fast")));

        Assert.Equal(result.Index["freelancers"], result.Index["augmentation"], 1e-9);
        Assert.Equal("augmentation", result.First);
    }

    [Fact]
    public void A_leader_of_more_weight_turns_the_mean()
    {
        var fast = Given.Leader(Given.SpeedFirst, "pace fast");
        var slow = Given.Leader(Given.SpeedFirst, "pace slow") with { Weight = 3 };

        var result = Evaluator.Evaluate(Given.Poll(fast, slow));

        Assert.Equal(0.5, result.Partials["speed"]["managed"], 1e-12);
        Assert.Equal(0.75, result.Backing, 1e-12);
    }

    [Fact]
    public void The_quick_checklist_ignores_other_questions()
    {
        var leader = Given.Leader(Given.CostFirst, "pace fast, price low, depth thick");

        var result = Evaluator.Evaluate(
            Given.Poll(leader) with
            {
                Checklist = ChecklistKind.Quick,
            }
        );

        Assert.Equal(["depth", "pace"], [.. result.Agreement.Keys.Order(StringComparer.Ordinal)]);
        Assert.All(result.Partials["cost"].Values, value => Assert.Equal(0, value));
        Assert.Equal(0, result.OpenAnswers.Count);
        Assert.Equal(["pace"], [.. result.Risks[0].RaisedBy]);
    }

    [Fact]
    public void An_answer_counts_before_its_leader_has_finished()
    {
        var poll = Given.Poll(Given.Leader(Given.SpeedFirst, AllAnswers) with { Finished = false });

        var result = Evaluator.Evaluate(poll);

        Assert.Equal(Verdict.Insufficient, result.Verdict);
        Assert.Equal("freelancers", result.First);
    }

    [Fact]
    public void A_level_that_the_question_does_not_know_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Evaluator.Evaluate(Given.Poll(Given.Leader("", "pace sideways")))
        );

    [Theory]
    [InlineData("haste fast")]
    [InlineData("haste not-sure")]
    [InlineData("haste not-my-area")]
    public void A_question_that_the_framework_does_not_know_is_refused(string answers) =>
        Assert.Throws<ArgumentException>(() =>
            Evaluator.Evaluate(Given.Poll(Given.Leader("", answers)))
        );

    [Fact]
    public void A_level_that_a_question_not_asked_does_not_know_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Evaluator.Evaluate(
                Given.Poll(Given.Leader("", "price sideways")) with
                {
                    Checklist = ChecklistKind.Quick,
                }
            )
        );

    [Theory]
    [InlineData("speed")]
    [InlineData("speed > cost > fun")]
    [InlineData("speed > cost > cost")]
    [InlineData("speed > cost > control > speed")]
    public void A_ranking_that_does_not_name_every_priority_once_is_refused(string ranking) =>
        Assert.Throws<ArgumentException>(() =>
            Evaluator.Evaluate(Given.Poll(Given.Leader(ranking)))
        );

    [Fact]
    public void A_gate_that_the_framework_does_not_know_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Evaluator.Evaluate(Given.Poll(Given.Absent()) with { Gates = ["no-budget"] })
        );

    [Fact]
    public void Ten_thousand_leaders_take_memory_in_proportion()
    {
        Evaluator.Evaluate(Crowd(10));

        var half = Allocated(Crowd(5_000));
        var whole = Allocated(Crowd(10_000));

        Assert.InRange(whole, 0, 50_000_000);
        Assert.InRange(whole, 0, half * 2.2);
    }

    private static long Allocated(Poll poll)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Evaluator.Evaluate(poll);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Poll Crowd(int leaders)
    {
        var questions = FrameworkFile.Default.Questions(ChecklistKind.Full);
        var crowd = Enumerable
            .Range(0, leaders)
            .Select(leader =>
                Given.Leader(leader % 2 == 0 ? Given.SpeedFirst : Given.CostFirst) with
                {
                    Answers = questions.ToImmutableDictionary(
                        question => question.Id,
                        question => question.Levels[leader % question.Levels.Length].Id,
                        StringComparer.Ordinal
                    ),
                }
            );
        return Given.DefaultPoll([.. crowd]);
    }
}
