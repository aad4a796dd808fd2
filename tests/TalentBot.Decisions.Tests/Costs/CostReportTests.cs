using CsCheck;
using TalentBot.Decisions.Costs;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Testing;

namespace TalentBot.Decisions.Tests.Costs;

public class CostReportTests
{
    [Fact]
    public void The_defaults_are_told_with_their_origins() =>
        Snapshot.Matches(Write("{}"), "defaults.txt");

    [Fact]
    public void What_was_given_is_told_as_given() =>
        Snapshot.Matches(Write(CostJsonTests.Mixed), "given.txt");

    [Fact]
    public void A_model_that_is_always_cheapest_is_said_to_be() =>
        Assert.Contains(
            "Cheapest, wherever the inputs lie in their ranges: Managed services.",
            Write("""{ "models": { "managed": { "rate": 1, "management": 0 } } }"""),
            StringComparison.Ordinal
        );

    [Fact]
    public void Models_of_equal_cost_are_said_to_be()
    {
        var defaults = CostDefaults.Embedded.Scenario;
        var values = defaults.Values["managed"];

        var report = CostReport.Write(
            CostEstimator.Compare(
                defaults with
                {
                    Values = defaults
                        .Values.SetItem("freelancers", values)
                        .SetItem("augmentation", values),
                }
            )
        );

        Assert.Contains("No model alone is likely the cheapest.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_ranges_nothing_moves_and_nothing_changes_the_order()
    {
        var report = CostReport.Write(
            CostEstimator.Compare(CostDefaults.Embedded.Scenario.AsPoints())
        );

        Assert.Contains(
            "Nothing: every input that matters is one number.",
            report,
            StringComparison.Ordinal
        );
        Assert.Contains("Nothing alone; likely the gap is 3.26.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_wider_than_a_hundred_characters() =>
        Gen.Double[0, 10_000]
            .Sample(
                rate =>
                    Assert.All(
                        Write($$"""{ "models": { "managed": { "rate": {{rate:F3}} } } }""")
                            .Split('\n'),
                        line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line)
                    ),
                iter: 20
            );

    private static string Write(string json) =>
        CostReport.Write(CostEstimator.Compare(Given.Scenario(json)));
}
