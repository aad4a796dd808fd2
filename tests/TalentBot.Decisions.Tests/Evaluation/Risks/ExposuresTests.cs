using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Risks;

namespace TalentBot.Decisions.Tests.Evaluation.Risks;

public class ExposuresTests
{
    [Theory]
    [InlineData(null, Severity.Medium)]
    [InlineData(0.0, Severity.Low)]
    [InlineData(0.29, Severity.Low)]
    [InlineData(0.3 - 1e-12, Severity.Medium)]
    [InlineData(0.59, Severity.Medium)]
    [InlineData(0.6 - 1e-12, Severity.High)]
    [InlineData(1.0, Severity.High)]
    public void The_exposure_in_a_word(double? exposure, Severity expected) =>
        Assert.Equal(expected, Exposures.SeverityOf(exposure));

    [Fact]
    public void A_sign_that_nobody_answered_is_left_out()
    {
        var result = Evaluator.Evaluate(
            Given.Poll(Given.Leader("", "pace fast"), Given.Leader("", "pace not-my-area"))
        );

        Assert.Equal(1, result.Risks[0].Exposure);
        Assert.Equal(["pace"], [.. result.Risks[0].RaisedBy]);
    }

    [Fact]
    public void A_sign_that_nobody_raises_counts_but_is_not_named()
    {
        var result = Evaluator.Evaluate(Given.Poll(Given.Leader("", "pace fast, price high")));

        Assert.Equal(0.5, result.Risks[0].Exposure);
        Assert.Equal(["pace"], [.. result.Risks[0].RaisedBy]);
    }

    [Fact]
    public void Exposure_counts_weight()
    {
        var heavy = Given.Leader("", "pace fast") with { Weight = 3 };

        var result = Evaluator.Evaluate(Given.Poll(heavy, Given.Leader("", "pace slow")));

        Assert.Equal(0.75, result.Risks[0].Exposure);
    }

    [Fact]
    public void The_three_highest_risks_of_the_first_model_are_shown()
    {
        var result = With(Verdict.Likely);

        Assert.Equal(["top", "middle", "unknown"], [.. result.TopRisks.Select(risk => risk.Id)]);
    }

    [Fact]
    public void In_a_close_call_the_highest_of_the_second_is_shown_too()
    {
        var result = With(Verdict.Close);

        Assert.Equal(
            ["top", "middle", "unknown", "second"],
            [.. result.TopRisks.Select(risk => risk.Id)]
        );
    }

    private static Recommendation With(Verdict verdict)
    {
        var poll = Given.Poll(Given.Leader("", "pace fast, depth thick, core yes"));
        return Evaluator.Evaluate(poll) with
        {
            Verdict = verdict,
            Risks =
            [
                Risk("low", "augmentation", 0.1),
                Risk("unknown", "augmentation", null),
                Risk("middle", "augmentation", 0.4),
                Risk("top", "augmentation", 0.9),
                Risk("lesser", "freelancers", 0.2),
                Risk("second", "freelancers", 0.5),
            ],
        };
    }

    private static RiskExposure Risk(string id, string model, double? exposure) =>
        new(id, model, exposure, Exposures.SeverityOf(exposure), ImmutableArray<string>.Empty);
}
