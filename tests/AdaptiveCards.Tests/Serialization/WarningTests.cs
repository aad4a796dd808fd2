namespace AdaptiveCards.Tests.Serialization;

public sealed class WarningTests
{
    [Theory]
    [InlineData("""{"type": "TextBlock", "size": "huge"}""", "body.0.size: 'huge' is not known.")]
    [InlineData(
        """{"type": "TextBlock", "height": "tall"}""",
        "body.0.height: 'tall' is no height."
    )]
    [InlineData("""{"type": "Column", "width": "wide"}""", "body.0.width: 'wide' is no width.")]
    [InlineData(
        """{"type": "Image", "width": "3em"}""",
        "body.0.width: '3em' is no size in pixels."
    )]
    [InlineData(
        """{"type": "Image", "url": "http://["}""",
        "body.0.url: 'http://[' is no address."
    )]
    [InlineData(
        """{"type": "FactSet", "facts": [{"key": 1}]}""",
        "body.0.facts.0.key: unknown member left out."
    )]
    public void What_cannot_be_understood_is_passed_over(string element, string message)
    {
        var result = AdaptiveCard.FromJson(Given.JsonWith(element));

        Assert.Single(result.Card.Body);
        var warning = Assert.Single(result.Warnings);
        Assert.Equal(message, warning.Message);
        Assert.Equal(-1, warning.Code);
    }

    [Theory]
    [InlineData("size", "\"Large\"")]
    [InlineData("size", "\"default\"")]
    [InlineData("style", "\"default\"")]
    [InlineData("maxLines", "null")]
    [InlineData("text", "5")]
    [InlineData("wrap", "\"true\"")]
    public void Small_liberties_are_taken_without_a_word(string member, string value)
    {
        var result = AdaptiveCard.FromJson(
            Given.JsonWith($$"""{"type": "TextBlock", "{{member}}": {{value}}, }""")
        );

        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void A_newer_card_is_replaced_by_its_fallback_text()
    {
        var result = AdaptiveCard.FromJson(
            """{"type":"AdaptiveCard","version":"2.0","fallbackText":"Please update.","body":[]}"""
        );

        Assert.Equal(
            (int)AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion,
            Assert.Single(result.Warnings).Code
        );
        var text = Assert.IsType<AdaptiveTextBlock>(Assert.Single(result.Card.Body));
        Assert.Equal("Please update.", text.Text);
    }

    [Fact]
    public void A_language_that_does_not_exist_is_a_warning()
    {
        var result = AdaptiveCard.FromJson(
            """{"type":"AdaptiveCard","version":"1.5","lang":"no such language"}"""
        );

        Assert.Equal(
            (int)AdaptiveWarning.WarningStatusCode.InvalidLanguage,
            Assert.Single(result.Warnings).Code
        );
    }
}
