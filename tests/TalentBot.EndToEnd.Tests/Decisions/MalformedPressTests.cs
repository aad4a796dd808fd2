using System.Text.Json.Nodes;
using TalentBot.EndToEnd.Tests.Decisions.Testing;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed class MalformedPressTests(Stage stage) : IClassFixture<Stage>
{
    [Theory]
    [InlineData("verb", "explode", "no longer know")]
    [InlineData("assessment", "00000000000000000000000000000000", "do not find that decision")]
    [InlineData("form", "astrology", "no longer part of this checklist")]
    [InlineData("basis", "-7", "changed this form elsewhere")]
    [InlineData("basis", "many", "changed this form elsewhere")]
    public async Task Made_up_data_of_a_button_is_answered_in_words(
        string member,
        string value,
        string words
    )
    {
        var half = await Halfway.BeginAsync(stage);

        var answer = await half.Leader.SendChangedAsync(a => a.Data()[member] = value);

        answer.Says(words);
        await half.EndsWellAsync();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("42")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":"text"}""")]
    [InlineData("""{"data":[1,{"verb":"next"}]}""")]
    [InlineData("""{"data":{"verb":{"a":1},"assessment":[],"form":null}}""")]
    [InlineData("""{"data":{"verb":"next"}}""")]
    [InlineData("""{"data":{"verb":"answer","assessment":""}}""")]
    [InlineData("""{"data":{"verb":"next","form":"setup","setup":"../../etc"}}""")]
    public async Task A_value_of_another_shape_is_answered_in_words(string value)
    {
        var half = await Halfway.BeginAsync(stage);

        var inDialog = await half.Leader.SendChangedAsync(a => a["value"] = JsonNode.Parse(value));
        var inChannel = await half.Leader.SendChangedAsync(a =>
        {
            a["type"] = "message";
            a.Remove("name");
            a["value"] = JsonNode.Parse(value);
        });

        Assert.Equal((200, 200), (inDialog.Status, inChannel.Status));
        Assert.Equal("message", (string?)inDialog.Body?["task"]?["type"]);
        await half.EndsWellAsync();
    }
}
