using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Tests.Evaluation.Scoring;

public class DriversTests
{
    [Fact]
    public void The_lowest_contribution_below_0_comes_last_and_no_other_one_below_0()
    {
        // Managed is first: pace slow +1 of 1, depth thin +½, price low −2, core yes −½.
        var result = Evaluator.Evaluate(
            Given.Poll(
                Given.Leader(Given.SpeedFirst, "pace slow, price low, depth thin, core yes")
            ) with
            {
                Gates = ["no-direction"],
            }
        );

        Assert.Equal("managed", result.First);
        Assert.Equal(["pace", "depth", "price"], [.. result.Drivers.Select(d => d.Question)]);
        Assert.Equal(25 * -2 * 5 / 18d, result.Drivers[^1].Points, 1e-9);
    }

    [Fact]
    public void At_most_three_speak_for_the_first_model()
    {
        var result = Evaluator.Evaluate(
            Given.Poll(
                Given.Leader(Given.ControlFirst, "pace slow, price high, depth thin, core no")
            )
        );

        Assert.Equal("managed", result.First);
        Assert.Equal(3, result.Drivers.Length);
        Assert.All(result.Drivers, driver => Assert.True(driver.Points > 0));
    }
}
