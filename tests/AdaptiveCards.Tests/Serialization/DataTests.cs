using System.Text.Json;

namespace AdaptiveCards.Tests.Serialization;

public sealed class DataTests
{
    public static TheoryData<object, string> Data =>
        new()
        {
            {
                new Dictionary<string, object> { ["verb"] = "next", ["n"] = 1 },
                """{"verb":"next","n":1}"""
            },
            { new { verb = "next", inner = new[] { 1, 2 } }, """{"verb":"next","inner":[1,2]}""" },
            { JsonElement.Parse("""{"a":[null]}"""), """{"a":[null]}""" },
            { "text", "\"text\"" },
            { 7, "7" },
        };

    [Theory]
    [MemberData(nameof(Data))]
    public void Data_of_any_kind_is_written(object data, string json)
    {
        var card = Given.CardWith(new AdaptiveSubmitAction { Data = data });

        var written = JsonElement
            .Parse(card.ToJson())
            .GetProperty("actions")[0]
            .GetProperty("data");

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), written));
    }

    [Fact]
    public void Data_is_read_as_json()
    {
        var card = Given.CardWith(new AdaptiveSubmitAction { Data = new { verb = "next" } });

        var action = Assert.IsType<AdaptiveSubmitAction>(Assert.Single(Given.Again(card).Actions));

        Assert.Equal(
            "next",
            Assert.IsType<JsonElement>(action.Data).GetProperty("verb").GetString()
        );
    }

    [Fact]
    public void Data_can_be_given_and_taken_as_text()
    {
        var action = new AdaptiveExecuteAction { DataJson = """{"verb":"next"}""" };

        Assert.Equal("{\n  \"verb\": \"next\"\n}", action.DataJson);
        Assert.Null(new AdaptiveExecuteAction().DataJson);
    }
}
