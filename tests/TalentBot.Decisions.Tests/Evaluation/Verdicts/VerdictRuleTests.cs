using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Verdicts;

namespace TalentBot.Decisions.Tests.Evaluation.Verdicts;

public class VerdictRuleTests
{
    // Everything speaks for managed services: acceptability 1, far ahead, nothing open.
    private static readonly Recommendation Clear = Evaluator.Evaluate(
        Given.Poll(Given.Leader(Given.ControlFirst, "pace slow, price high, depth thin, core no"))
    );

    public static TheoryData<string, Verdict> Cases() =>
        new()
        {
            { "as it is", Verdict.Clear },
            { "acceptability 0.9", Verdict.Clear },
            { "acceptability 0.89", Verdict.Likely },
            { "acceptability 0.7", Verdict.Likely },
            { "acceptability 0.69", Verdict.Close },
            { "lead 3", Verdict.Clear },
            { "lead 2.9", Verdict.Close },
            { "borda", Verdict.Close },
            { "open", Verdict.Likely },
            { "pivotal", Verdict.Likely },
            { "backing 2/3", Verdict.Clear },
            { "backing 0.66", Verdict.Likely },
            { "own pattern", Verdict.Likely },
            { "other pattern", Verdict.Clear },
            { "no rival", Verdict.Clear },
            { "blocked", Verdict.Blocked },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_condition_decides(string change, Verdict expected) =>
        Assert.Equal(expected, VerdictRule.Judge(Changed(change), quorumReached: true));

    [Fact]
    public void Below_the_quorum_nothing_is_clear() =>
        Assert.Equal(Verdict.Insufficient, VerdictRule.Judge(Clear, quorumReached: false));

    [Fact]
    public void Blocked_comes_before_the_quorum() =>
        Assert.Equal(Verdict.Blocked, VerdictRule.Judge(Changed("blocked"), quorumReached: false));

    private static Recommendation Changed(string change) =>
        change switch
        {
            "acceptability 0.9" => Accepted(0.9 - 1e-12),
            "acceptability 0.89" => Accepted(0.89),
            "acceptability 0.7" => Accepted(0.7 - 1e-12),
            "acceptability 0.69" => Accepted(0.69),
            "lead 3" => Ahead(3 - 1e-12),
            "lead 2.9" => Ahead(2.9),
            "borda" => Clear with { BordaAgrees = false },
            "open" => Clear with { OpenAnswers = Clear.OpenAnswers with { CanChange = true } },
            "pivotal" => Clear with { PivotalLeader = true },
            "backing 2/3" => Clear with { Backing = 2 / 3d },
            "backing 0.66" => Clear with { Backing = 0.66 },
            "own pattern" => Watched("box"),
            "other pattern" => Watched("farm"),
            "no rival" => Clear with
            {
                RuledOut = Clear
                    .RuledOut.Add("freelancers", ["gate"])
                    .Add("augmentation", ["gate"]),
            },
            "blocked" => Clear with { First = null },
            _ => Clear,
        };

    private static Recommendation Accepted(double share) =>
        Clear with
        {
            Acceptability = Clear.Acceptability.SetItem("managed", share),
        };

    private static Recommendation Ahead(double points) =>
        Clear with
        {
            Index = Clear.Index.SetItem("managed", Clear.Index[Clear.Second!] + points),
        };

    private static Recommendation Watched(string pattern) =>
        Clear with
        {
            Patterns = Clear.Patterns.SetItem(
                pattern,
                Clear.Patterns[pattern] with
                {
                    Signs = ["pace", "depth", "core"],
                }
            ),
        };
}
