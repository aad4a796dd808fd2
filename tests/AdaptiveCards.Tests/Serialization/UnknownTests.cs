using System.Text.Json;

namespace AdaptiveCards.Tests.Serialization;

public sealed class UnknownTests
{
    private const string Chart = """
        {
          "type": "Chart.HorizontalBar",
          "id": "chart",
          "fallback": { "type": "TextBlock", "text": "40, 60" },
          "title": "Indexes",
          "data": [{ "x": "a", "y": 40.5 }]
        }
        """;

    [Fact]
    public void An_unknown_element_is_kept_with_a_warning()
    {
        var result = AdaptiveCard.FromJson(Given.JsonWith(Chart));

        var chart = Assert.IsType<AdaptiveUnknownElement>(Assert.Single(result.Card.Body));
        Assert.Equal("Chart.HorizontalBar", chart.Type);
        Assert.Equal("Indexes", chart.AdditionalProperties["title"]);
        Assert.IsType<AdaptiveTextBlock>(chart.Fallback.Content);
        Assert.Equal(
            "body.0: unknown type 'Chart.HorizontalBar'.",
            Assert.Single(result.Warnings).Message
        );
    }

    [Theory]
    [InlineData("""{"type": "TextBlock", "size": "huge", "type": "Hologram"}""")]
    [InlineData("""{"Type": "TextBlock", "size": "huge", "type": "Hologram"}""")]
    [InlineData("""{"type": "Hologram", "size": "huge", "Type": "TextBlock"}""")]
    public void Its_type_is_the_one_that_made_it_unknown(string element)
    {
        var card = AdaptiveCard.FromJson(Given.JsonWith(element)).Card;

        Assert.Equal("Hologram", Assert.Single(card.Body).Type);
        Assert.Equal(card.ToJson(), Given.Again(card).ToJson());
    }

    [Fact]
    public void An_unknown_element_is_written_as_it_was_read() =>
        Assert.True(
            JsonElement.DeepEquals(
                JsonElement.Parse(Given.JsonWith(Chart)),
                JsonElement.Parse(AdaptiveCard.FromJson(Given.JsonWith(Chart)).Card.ToJson())
            )
        );

    [Fact]
    public void An_unknown_action_is_kept()
    {
        var card = AdaptiveCard.FromJson(
            """{"type":"AdaptiveCard","version":"1.5","actions":[{"type":"Action.Popover","title":"More","content":1}]}"""
        );

        var action = Assert.IsType<AdaptiveUnknownAction>(Assert.Single(card.Card.Actions));
        Assert.Equal("More", action.Title);
        Assert.Equal(1L, action.AdditionalProperties["content"]);
    }

    [Fact]
    public void An_unknown_action_in_a_fallback_is_still_an_action()
    {
        var element = Given.Read<AdaptiveTextBlock>(
            """{"type":"TextBlock","text":"x","fallback":{"type":"Action.Popover"}}"""
        );

        Assert.IsType<AdaptiveUnknownAction>(element.Fallback.Content);
    }

    [Fact]
    public void An_action_among_elements_is_kept_as_unknown()
    {
        const string Action = """{"type":"Action.Submit","title":"Go"}""";

        var element = Given.Read<AdaptiveUnknownElement>(Action);

        Assert.Equal("Action.Submit", element.Type);
        Assert.Equal("Go", element.AdditionalProperties["title"]);
    }

    [Fact]
    public void An_unknown_inline_is_left_out_with_a_warning()
    {
        var result = AdaptiveCard.FromJson(
            Given.JsonWith(
                """{"type":"RichTextBlock","inlines":["plain",{"type":"IconRun"},{"type":"TextRun","text":"run"}]}"""
            )
        );

        var block = Assert.IsType<AdaptiveRichTextBlock>(Assert.Single(result.Card.Body));
        Assert.Equal(["plain", "run"], block.Inlines.Cast<AdaptiveTextRun>().Select(r => r.Text));
        Assert.Equal(
            "body.0.inlines.1: unknown type 'IconRun'.",
            Assert.Single(result.Warnings).Message
        );
    }
}
