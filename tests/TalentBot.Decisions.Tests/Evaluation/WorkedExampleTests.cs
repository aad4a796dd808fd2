using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Tests.Evaluation;

/// <summary>One decision computed by hand, step by step.</summary>
/// <remarks>
/// Ana counts double. Ben leaves two questions open, Cara her ranking; Cara's area has no depth.
/// The evidence of each level stands at <see cref="SmallFramework"/>.
/// </remarks>
public class WorkedExampleTests
{
    private const double Close = 1e-12;

    private static readonly Recommendation Result = Evaluator.Evaluate(
        Given.Poll(
            Given.Leader(Given.ControlFirst, "pace fast, price low, depth thick, core yes") with
            {
                Weight = 2,
            },
            Given.Leader(Given.SpeedFirst, "pace slow, price not-sure, depth thick"),
            Given.Leader("", "pace fast, price high, depth not-my-area, core part")
        )
    );

    [Fact]
    public void Weights_are_the_mean_of_both_rankings()
    {
        // Eighteenths. Ana twice: speed 5, cost 2, control 11. Ben once: 11, 5, 2. Cara: none.
        // Speed (2·5 + 11) / 54, cost (2·2 + 5) / 54, control (2·11 + 2) / 54.
        Assert.Equal(21 / 54d, Result.Weights["speed"], Close);
        Assert.Equal(9 / 54d, Result.Weights["cost"], Close);
        Assert.Equal(24 / 54d, Result.Weights["control"], Close);
    }

    [Fact]
    public void Partials_are_the_mean_evidence_of_their_questions()
    {
        // Pace: fast 3, slow 1 of 4, so half of fast's evidence. Price: low 2, high 1 of 3.
        // Depth: thick only. Core: yes 2, part 1 of 3. Control is the mean of depth and core.
        AssertModels(Result.Partials["speed"], 1 / 2d, 1 / 2d, -1 / 2d);
        AssertModels(Result.Partials["cost"], 2 / 3d, 0, -2 / 3d);
        AssertModels(Result.Partials["control"], -5 / 6d, 4 / 3d, -5 / 6d);
    }

    [Fact]
    public void The_index_adds_weighted_partials_to_fifty()
    {
        // 54ths: freelancers 21/2 + 6 − 20, augmentation 21/2 + 0 + 32, managed −21/2 − 6 − 20.
        AssertModels(
            Result.Index,
            50 - (25 * 3.5 / 54),
            50 + (25 * 42.5 / 54),
            50 - (25 * 36.5 / 54)
        );
        Assert.Equal(["augmentation", "freelancers", "managed"], [.. Result.Ranking]);
    }

    [Fact]
    public void Freelancers_are_first_where_cost_outweighs_control_enough()
    {
        // Augmentation leads freelancers by 0 · speed − 2/3 · cost + 13/6 · control. The border
        // meets the side between cost and control at 13 : 4, and cuts off 4/17 of the triangle.
        AssertModels(Result.Acceptability, 4 / 17d, 13 / 17d, 0);
    }

    [Fact]
    public void Freelancers_overtake_with_more_cost_or_less_control()
    {
        // Cost: without it the lead is 24 · 13/6 / 45 = 52/45, with nothing else −30/45: 52/82.
        // Control: without it the lead is −9 · 2/3 / 30 = −6/30, with nothing else 65/30: 6/71.
        Assert.NotNull(Result.Stability);
        Assert.Equal(new Stability(0, 1, null, null), Result.Stability["speed"]);
        Assert.Equal(26 / 41d, Result.Stability["cost"].Upper, Close);
        Assert.Equal("freelancers", Result.Stability["cost"].Above);
        Assert.Equal(6 / 71d, Result.Stability["control"].Lower, Close);
        Assert.Equal("freelancers", Result.Stability["control"].Below);
    }

    [Fact]
    public void Two_answers_and_a_ranking_are_open_but_cannot_change_the_result()
    {
        // Against freelancers. Price: (2·−2 + 2 − 2) / 4 = −1. Depth: 3. Core: (2·2 − 2) / 4 = 1/2.
        // Speed 0, cost −1, control 7/4. Cara's worst ranking: cost, speed, control (11, 5, 2).
        // Weights 26, 20, 26 of 72: (0 − 20 + 45.5) / 72. Managed stays further behind.
        Assert.Equal(25 * 25.5 / 72, Result.OpenAnswers.WorstGap!.Value, Close);
        Assert.False(Result.OpenAnswers.CanChange);
        Assert.Equal(3, Result.OpenAnswers.Count);
        Assert.Equal(["priorities", "money"], [.. Result.OpenAnswers.Sections]);
    }

    [Fact]
    public void Without_Ana_managed_services_are_first()
    {
        // Ben's weights 11, 5, 2. Pace cancels out, price is Cara's high, control half of thick.
        // Augmentation 2 · 1 / 18, managed (5 · 2 − 2 · 1/2) / 18.
        Assert.True(Result.PivotalLeader);
    }

    [Fact]
    public void Ana_and_Cara_back_the_first_model()
    {
        // Own rankings: Ana augmentation, freelancers, managed; Ben managed, augmentation,
        // freelancers; Cara, by the group's weights, as Ana. Three of four parts by weight.
        Assert.Equal(3 / 4d, Result.Backing, Close);
        AssertModels(Result.Borda, 2 + 0 + 1, 4 + 1 + 2, 0 + 2 + 0);
        Assert.True(Result.BordaAgrees);
    }

    [Fact]
    public void The_concordance_counts_heads()
    {
        // Rank sums 4, 7, 7 of mean 6: S = 6, W = 12 · 6 / (9 · 24). 19 of 36 outcomes reach S = 6.
        Assert.Equal(1 / 3d, Result.KendallW!.Value, Close);
        Assert.Equal(19 / 36d, Result.KendallP!.Value, Close);
    }

    [Fact]
    public void Pace_is_answered_twice_fast_and_once_slow()
    {
        // Mean 2/3: 1 + 1/3 · log₂(1/3) + 2/3 · log₂(2/3). A: 2/3 lies even, 1/3 on one level.
        var pace = Result.Agreement["pace"];
        Assert.Equal(
            1 + (Math.Log2(1 / 3d) / 3) + (Math.Log2(2 / 3d) * 2 / 3),
            pace.Consensus!.Value,
            Close
        );
        Assert.Equal(1 / 3d, pace.VanDerEijk!.Value, Close);
        Assert.Equal((1, 2), (pace.Levels["slow"], pace.Levels["fast"]));
    }

    [Fact]
    public void Price_and_core_are_worth_discussing()
    {
        // Lead of augmentation over freelancers. Pace: 0 whatever the level. Depth: all say thick.
        // Price −2 … 2, times 9/54. Core 0 … 2, times half of 24/54.
        Assert.Equal(["price", "core"], [.. Result.Discuss.Select(point => point.Question)]);
        Assert.Equal(4 * 9 / 54d, Result.Discuss[0].D, Close);
        Assert.Equal(2 * 12 / 54d, Result.Discuss[1].D, Close);
    }

    [Fact]
    public void Depth_pace_and_core_drive_the_index()
    {
        // 25 · weight · evidence: depth 12/54 · 2, pace 21/54 · 1/2, core 12/54 · 2/3; all above 0.
        Assert.Equal(
            ["depth", "pace", "core"],
            [.. Result.Drivers.Select(driver => driver.Question)]
        );
        Assert.Equal(25 * 24 / 54d, Result.Drivers[0].Points, Close);
        Assert.Equal(25 * 10.5 / 54, Result.Drivers[1].Points, Close);
        Assert.Equal(25 * 8 / 54d, Result.Drivers[2].Points, Close);
    }

    [Fact]
    public void Risks_are_the_mean_of_their_signs()
    {
        // Rush: fast 3 of 4, low 2 of 3. Steer: thick 3 of 3. The third has no sign.
        Assert.Equal(17 / 24d, Result.Risks[0].Exposure!.Value, Close);
        Assert.Equal(1, Result.Risks[1].Exposure!.Value, Close);
        Assert.Null(Result.Risks[2].Exposure);
        Assert.Equal(
            [Severity.High, Severity.High, Severity.Medium],
            Result.Risks.Select(risk => risk.Severity)
        );
        Assert.Equal(["pace", "price"], [.. Result.Risks[0].RaisedBy]);
    }

    [Fact]
    public void Only_the_first_models_pattern_warns()
    {
        Assert.Equal(["pace", "depth", "core"], [.. Result.Patterns["farm"].Signs]);
        Assert.False(Result.Patterns["farm"].Warn);
        Assert.True(Result.Patterns["rudder"].Warn);
        Assert.Equal(["depth", "core"], [.. Result.Patterns["box"].Signs]);
    }

    [Fact]
    public void The_verdict_is_likely()
    {
        // Acceptability 13/17 is above 70 % and below 90 %; the lead is 21 points.
        Assert.Equal(Verdict.Likely, Result.Verdict);
        Assert.Equal(["Begin with augmentation."], [.. Result.NextSteps]);
    }

    private static void AssertModels(
        ImmutableDictionary<string, double> figures,
        double freelancers,
        double augmentation,
        double managed
    )
    {
        Assert.Equal(freelancers, figures["freelancers"], Close);
        Assert.Equal(augmentation, figures["augmentation"], Close);
        Assert.Equal(managed, figures["managed"], Close);
    }
}
