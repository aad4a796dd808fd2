namespace AdaptiveCards.Tests.Serialization;

public sealed class FaultTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type": 5, "version": "1.5"}""")]
    [InlineData("""{"type": "Container", "version": "1.5"}""")]
    [InlineData("""{"type": "AdaptiveCard"}""")]
    [InlineData("""{"type": "AdaptiveCard", "version": "new"}""")]
    [InlineData("""{"type": "AdaptiveCard", "version": "1.5", "body": {}}""")]
    [InlineData("""{"type": "AdaptiveCard", "version": "1.5", "rtl": "maybe"}""")]
    [InlineData("""{"type": "AdaptiveCard", "version": "1.5", "x\ud800": 1}""")]
    public void What_is_no_card_is_refused(string json) =>
        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));

    [Theory]
    [InlineData("""{}""", "body.0: the type is missing.")]
    [InlineData(""" "text" """, "body.0: expected an object, found String.")]
    [InlineData(
        """{"type": "TextBlock", "text": {}}""",
        "body.0.text: expected a text, found Object."
    )]
    [InlineData(
        """{"type": "TextBlock", "maxLines": 1.5}""",
        "body.0.maxLines: expected a whole number, found Number."
    )]
    [InlineData(
        """{"type": "Input.Number", "max": "x"}""",
        "body.0.max: expected a number, found String."
    )]
    [InlineData(
        """{"type": "TextBlock", "requires": []}""",
        "body.0.requires: expected an object, found Array."
    )]
    [InlineData(
        """{"type": "Container", "items": [{"type": "TextBlock", "wrap": 1}]}""",
        "body.0.items.0.wrap: expected true or false, found Number."
    )]
    public void A_value_of_the_wrong_kind_is_refused_with_its_place(string element, string message)
    {
        var fault = Assert.Throws<AdaptiveSerializationException>(() =>
            AdaptiveCard.FromJson(Given.JsonWith(element))
        );

        Assert.Equal(message, fault.Message);
    }

    [Fact]
    public void A_card_that_nests_too_deep_is_refused()
    {
        var opening = string.Concat(Enumerable.Repeat("""{"type":"Container","items":[""", 1000));
        var closing = string.Concat(Enumerable.Repeat("]}", 1000));

        Assert.Throws<AdaptiveSerializationException>(() =>
            AdaptiveCard.FromJson(Given.JsonWith(opening + closing))
        );
    }

    [Fact]
    public void An_id_that_is_used_twice_is_refused()
    {
        var card = Given.Card(
            new AdaptiveTextBlock("one") { Id = "same" },
            new AdaptiveContainer { new AdaptiveTextBlock("two") { Id = "same" } }
        );

        var fault = Assert.Throws<AdaptiveSerializationException>(() => Given.Again(card));

        Assert.Contains("the id 'same' is used twice", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_that_has_no_form_in_json_is_refused()
    {
        var loop = new Dictionary<string, object>(StringComparer.Ordinal);
        loop["again"] = loop;

        Assert.Throws<AdaptiveSerializationException>(() =>
            Given.CardWith(new AdaptiveSubmitAction { Data = loop }).ToJson()
        );
    }

    [Fact]
    public void A_null_text_is_the_callers_mistake() =>
        Assert.Throws<ArgumentNullException>(() => AdaptiveCard.FromJson(null!));
}
