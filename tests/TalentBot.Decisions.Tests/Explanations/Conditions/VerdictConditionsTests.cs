using CsCheck;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations.Conditions;
using Any = TalentBot.Decisions.Tests.Evaluation.Any;
using Given = TalentBot.Decisions.Tests.Evaluation.Given;

namespace TalentBot.Decisions.Tests.Explanations.Conditions;

public class VerdictConditionsTests
{
    // Everything speaks for managed services: acceptability 1, far ahead, nothing open.
    private static readonly Recommendation Clear = Evaluator.Evaluate(
        Given.Poll(Given.Leader(Given.ControlFirst, "pace slow, price high, depth thin, core no"))
    );

    [Fact]
    public void The_conditions_come_with_their_figures_and_cut_points()
    {
        var lead = Clear.Index["managed"] - Clear.Index["freelancers"];

        Assert.Equal(
            [
                new(
                    ConditionKind.Acceptability,
                    Verdict.Likely,
                    true,
                    Clear.Acceptability["managed"],
                    0.7
                ),
                new(ConditionKind.Lead, Verdict.Likely, true, lead, 3),
                new(ConditionKind.Borda, Verdict.Likely, true, 2, 2),
                new(
                    ConditionKind.Acceptability,
                    Verdict.Clear,
                    true,
                    Clear.Acceptability["managed"],
                    0.9
                ),
                new(ConditionKind.OpenAnswers, Verdict.Clear, true, Clear.OpenAnswers.WorstGap, 0),
                new(ConditionKind.NoPivotalLeader, Verdict.Clear, true),
                new(ConditionKind.Backing, Verdict.Clear, true, 1, 2 / 3d),
                new(ConditionKind.FailurePattern, Verdict.Clear, true, 1, 3),
            ],
            [.. VerdictConditions.Of(Clear, 3)]
        );
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Leaving_a_leader_out_is_said_from_three_on(int voters, bool said) =>
        Assert.Equal(
            said,
            VerdictConditions
                .Of(Clear, voters)
                .Any(condition => condition.Kind == ConditionKind.NoPivotalLeader)
        );

    public static TheoryData<string, ConditionKind, Verdict> Failures() =>
        new()
        {
            { "lead", ConditionKind.Lead, Verdict.Likely },
            { "borda", ConditionKind.Borda, Verdict.Likely },
            { "accepted", ConditionKind.Acceptability, Verdict.Clear },
            { "open", ConditionKind.OpenAnswers, Verdict.Clear },
            { "pivotal", ConditionKind.NoPivotalLeader, Verdict.Clear },
            { "backing", ConditionKind.Backing, Verdict.Clear },
            { "pattern", ConditionKind.FailurePattern, Verdict.Clear },
        };

    [Theory]
    [MemberData(nameof(Failures))]
    public void What_is_missed_fails_alone(string change, ConditionKind kind, Verdict word)
    {
        var failed = Assert.Single(VerdictConditions.Of(Changed(change), 3), c => !c.Holds);

        Assert.Equal((kind, word), (failed.Kind, failed.Word));
    }

    [Fact]
    public void Without_a_rival_the_lead_holds_and_has_no_figure()
    {
        var alone = Evaluator.Evaluate(
            Given.Poll(Given.Leader("", "pace slow")) with
            {
                Gates = ["no-direction"],
            }
        );

        var lead = VerdictConditions.Of(alone, 3).Single(c => c.Kind == ConditionKind.Lead);

        Assert.Equal((true, null), (lead.Holds, lead.Figure));
    }

    [Fact]
    public void The_signs_of_other_models_patterns_do_not_count()
    {
        var others = Clear with
        {
            Patterns = Clear.Patterns.SetItem(
                "farm",
                Clear.Patterns["farm"] with
                {
                    Signs = ["pace", "depth", "core"],
                }
            ),
        };

        Assert.All(VerdictConditions.Of(others, 3), condition => Assert.True(condition.Holds));
    }

    [Fact]
    public void A_model_without_a_pattern_has_no_sign() =>
        Assert.Equal(
            0,
            VerdictConditions.Of(Clear with { Patterns = Clear.Patterns.Clear() }, 3)[^1].Figure
        );

    [Fact]
    public void The_conditions_say_the_same_as_the_verdict() =>
        Any.DefaultPoll.Sample(poll =>
        {
            var result = Evaluator.Evaluate(poll);
            var conditions = VerdictConditions.Of(result, 3);

            var word =
                conditions.All(c => c.Holds) ? Verdict.Clear
                : conditions.All(c => c.Holds || c.Word == Verdict.Clear) ? Verdict.Likely
                : Verdict.Close;

            Assert.True(
                result.Verdict is Verdict.Blocked or Verdict.Insufficient || result.Verdict == word
            );
        });

    private static Recommendation Changed(string change) =>
        change switch
        {
            "lead" => Clear with
            {
                Index = Clear.Index.SetItem("managed", Clear.Index[Clear.Second!] + 2.9),
            },
            "borda" => Clear with { BordaAgrees = false },
            "accepted" => Clear with
            {
                Acceptability = Clear.Acceptability.SetItem("managed", 0.89),
            },
            "open" => Clear with { OpenAnswers = Clear.OpenAnswers with { CanChange = true } },
            "pivotal" => Clear with { PivotalLeader = true },
            "backing" => Clear with { Backing = 0.66 },
            _ => Clear with
            {
                Patterns = Clear.Patterns.SetItem(
                    "box",
                    Clear.Patterns["box"] with
                    {
                        Signs = ["pace", "depth", "core"],
                    }
                ),
            },
        };
}
