using System.Text.Json.Nodes;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Checks;

namespace TalentBot.Decisions.Tests.Frameworks.Checks;

public class GroundsTests
{
    [Fact]
    public void A_fault_in_words_does_not_hide_a_fault_of_the_score_or_of_a_row()
    {
        var faults = DefaultJson.FaultsAfter(f =>
        {
            f.Question()["asks"] = "";
            f.Item("sections", 3).Item("questions", 0)["quick"] = false;
            f.Item("sections", 3).Item("questions", 1)["quick"] = false;
            f["matrix"]!.AsArray().Add(UnusedRow());
        });

        Assert.Equal(
            ["$.sections[0].questions[2].asks", "$.priorities[0]", "$.matrix[7]"],
            faults.Select(fault => fault.Path)
        );
    }

    [Theory]
    [InlineData("$.models[0].name")]
    [InlineData("$.models[0].summary")]
    [InlineData("$.models[0].nextSteps[1]")]
    [InlineData("$.sections[0].name")]
    [InlineData("$.sections[0].questions[1].asks")]
    [InlineData("$.sections[0].questions[1].row")]
    [InlineData("$.sections[0].questions[1].levels[2].says")]
    [InlineData("$.version")]
    [InlineData("$.matrix[0].id")]
    [InlineData("$.risks")]
    [InlineData("$['$schema']")]
    public void Scores_do_not_hang_on(string path) =>
        Assert.True(Grounds.HoldForScores([new Fault(path, "")]));

    [Theory]
    [InlineData("$.models")]
    [InlineData("$.models[0]")]
    [InlineData("$.models[0].id")]
    [InlineData("$.priorities")]
    [InlineData("$.sections")]
    [InlineData("$.sections[0].questions[1].priority")]
    [InlineData("$.sections[0].questions[1].quick")]
    [InlineData("$.sections[0].questions[1].levels[2]")]
    [InlineData("$.sections[0].questions[1].levels[2].fits.managed")]
    [InlineData("$.sections[0].questions[1].levels[2].fits.name")]
    public void Scores_hang_on(string path) =>
        Assert.False(Grounds.HoldForScores([new Fault("$.version", ""), new Fault(path, "")]));

    [Theory]
    [InlineData("$.matrix[0].name")]
    [InlineData("$.matrix[0].cells.managed")]
    [InlineData("$.sections[0].questions[1].asks")]
    [InlineData("$.sections[0].questions[1].priority")]
    [InlineData("$.sections[0].questions[1].quick")]
    [InlineData("$.sections[0].questions[1].levels[2].fits.managed")]
    [InlineData("$.risks[0].model")]
    [InlineData("$.risks[0].mitigation")]
    [InlineData("$.risks[0].signs[0].question")]
    [InlineData("$.models[0].id")]
    public void Rows_do_not_hang_on(string path) =>
        Assert.True(Grounds.HoldForRows([new Fault(path, "")]));

    [Theory]
    [InlineData("$.matrix")]
    [InlineData("$.matrix[0].id")]
    [InlineData("$.sections")]
    [InlineData("$.sections[0].questions")]
    [InlineData("$.sections[0].questions[1].row")]
    [InlineData("$.risks")]
    [InlineData("$.risks[0].row")]
    public void Rows_hang_on(string path) =>
        Assert.False(Grounds.HoldForRows([new Fault("$.version", ""), new Fault(path, "")]));

    [Fact]
    public void A_row_that_may_be_meant_elsewhere_is_not_called_unused() =>
        DefaultJson.Finds(
            "$.sections[0].questions[0].row",
            "'new' is no matrix row.",
            f =>
            {
                f["matrix"]!.AsArray().Add(UnusedRow());
                f.Item("sections", 0).Item("questions", 0)["row"] = "new";
            }
        );

    private static JsonObject UnusedRow() =>
        new()
        {
            ["id"] = "unused",
            ["name"] = "A row",
            ["cells"] = new JsonObject
            {
                ["freelancers"] = "One",
                ["augmentation"] = "Two",
                ["managed"] = "Three",
            },
        };
}
