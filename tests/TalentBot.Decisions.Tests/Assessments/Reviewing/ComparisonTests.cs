using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Tests.Assessments.Reviewing;

public class ComparisonTests
{
    [Fact]
    public void What_was_predicted_is_held_against_what_happened()
    {
        var comparison = Compare(new Choice.Accept(), "high low other");

        Assert.Equal(Course.Better, comparison.Course);
        Assert.Equal(["high"], comparison.Risks.Hits.AsEnumerable());
        Assert.Equal(["medium"], comparison.Risks.Misses.AsEnumerable());
        Assert.Equal(["low", "other"], comparison.Risks.Surprises.AsEnumerable());
    }

    [Fact]
    public void Patterns_are_compared_too()
    {
        var comparison = Compare(new Choice.Accept(), "", "farm");

        Assert.Equal(
            (0, "rudder", "farm"),
            (
                comparison.Patterns.Hits.Length,
                comparison.Patterns.Misses.Single(),
                comparison.Patterns.Surprises.Single()
            )
        );
    }

    [Fact]
    public void Risks_of_models_that_were_not_chosen_are_no_misses()
    {
        Assert.Equal(
            ["foreign"],
            Compare(new Choice.OtherModel("managed", "r"), "").Risks.Misses.AsEnumerable()
        );
        Assert.Empty(Compare(new Choice.NotNow("r"), "").Risks.Misses);
    }

    private static Comparison Compare(Choice choice, string risks, string patterns = "") =>
        Comparison.Of(
            new Decision
            {
                Choice = choice,
                By = Given.Person("olga"),
                At = Given.Noon,
                Prediction = new(
                    Verdict.Likely,
                    "augmentation",
                    "managed",
                    ImmutableDictionary<string, double>.Empty,
                    ImmutableDictionary<string, double>.Empty,
                    [
                        new("high", "augmentation", Severity.High),
                        new("medium", "augmentation", Severity.Medium),
                        new("low", "augmentation", Severity.Low),
                        new("foreign", "managed", Severity.High),
                    ],
                    ["rudder"]
                ),
            },
            new Review
            {
                By = Given.Person("olga"),
                At = Given.Later,
                Course = Course.Better,
                Risks = [.. risks.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
                Patterns = [.. patterns.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            }
        );
}
