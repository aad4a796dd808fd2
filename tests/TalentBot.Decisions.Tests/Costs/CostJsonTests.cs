using System.Text.Json.Nodes;
using TalentBot.Decisions.Costs;
using TalentBot.Testing;

namespace TalentBot.Decisions.Tests.Costs;

public class CostJsonTests
{
    // All three origins, ranges and points, an input without a swing.
    internal const string Mixed = """
        {
          "engineers": 2, "months": { "low": 12, "likely": 18, "high": 24 },
          "models": { "managed": { "rate": { "low": 50, "likely": 75, "high": 100 } } }
        }
        """;

    [Fact]
    public void Everything_is_written_in_order() => Snapshot.Matches(Write(Mixed), "cost.json");

    [Fact]
    public void A_zero_has_no_sign()
    {
        var json = Write("""{ "models": { "managed": { "sla-premium": -0.0 } } }""");

        Assert.DoesNotContain("-0,", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_written_unrounded()
    {
        var comparison = CostEstimator.Compare(Given.Scenario(Mixed));

        var json = JsonNode.Parse(CostJson.Write(comparison))!;

        Assert.Equal(
            comparison.Models[2].PerEffectiveHour.High,
            (double)json["models"]!["managed"]!["figures"]!["cashPerEffectiveHour"]!["high"]!
        );
    }

    [Fact]
    public void Apostrophes_are_written_as_they_are_read() =>
        Assert.Contains("Swimm's survey", Write("{}"), StringComparison.Ordinal);

    private static string Write(string json) =>
        CostJson.Write(CostEstimator.Compare(Given.Scenario(json)));
}
