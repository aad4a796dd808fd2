using System.Text.Json.Nodes;

namespace TalentBot.Decisions.Tests.Frameworks.Checks;

public class RowChecksTests
{
    [Fact]
    public void A_row_that_no_question_and_no_risk_stands_on_is_refused() =>
        DefaultJson.Finds(
            "$.matrix[6]",
            "No question and no risk stands on this row. Give it one, or remove it.",
            f => Move(f, "best-for", "control")
        );

    [Fact]
    public void A_row_that_only_a_risk_stands_on_is_used() =>
        Assert.Empty(DefaultJson.FaultsAfter(f => Move(f, "knowledge", "control")));

    [Fact]
    public void A_row_that_only_a_question_stands_on_is_used() =>
        Assert.Empty(DefaultJson.FaultsAfter(f => f["risks"] = new JsonArray()));

    private static void Move(JsonObject framework, string from, string to)
    {
        foreach (var question in framework["sections"]!.AsArray().SelectMany(DefaultJson.Questions))
        {
            if (question!["row"]!.GetValue<string>() == from)
            {
                question["row"] = to;
            }
        }
    }
}
