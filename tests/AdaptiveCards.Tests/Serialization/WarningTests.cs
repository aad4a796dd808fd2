namespace AdaptiveCards.Tests.Serialization;

public sealed class WarningTests
{
    [Theory]
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
        """{"type": "Image", "backgroundColor": "red"}""",
        "body.0.backgroundColor: 'red' is no color such as #RRGGBB or #AARRGGBB."
    )]
    [InlineData(
        """{"type": "Container", "backgroundImage": "http://["}""",
        "body.0.backgroundImage: 'http://[' is no address."
    )]
    [InlineData(
        """{"type": "TextBlock", "text": "a", "Text": "b"}""",
        "body.0.Text: given twice, the last one counts."
    )]
    [InlineData(
        """{"type": "FactSet", "facts": [{"more": "a", "More": "b"}]}""",
        "body.0.facts.0.More: given twice, the last one counts."
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
    [InlineData("""{"type": "{0}"}""")]
    [InlineData("""{"type": "TextBlock", "height": "{0}"}""")]
    [InlineData("""{"type": "TextBlock", "size": "{0}"}""")]
    [InlineData("""{"type": "Column", "width": "{0}"}""")]
    [InlineData("""{"type": "Image", "width": "{0}"}""")]
    [InlineData("""{"type": "Image", "url": "http://[{0}"}""")]
    [InlineData("""{"type": "Image", "backgroundColor": "{0}"}""")]
    [InlineData("""{"type": "Table", "columns": [{"width": "{0}"}]}""")]
    [InlineData("""{"type": "FactSet", "facts": [{"{0}": 1, "{0}": 2}]}""")]
    [InlineData("""{"type": "Container", "{0}": 1}""")]
    public void A_long_text_is_quoted_in_part(string element)
    {
        var json = Given.JsonWith(
            element.Replace("{0}", new string('n', 1000), StringComparison.Ordinal)
        );

        var warning = Assert.Single(AdaptiveCard.FromJson(json).Warnings);

        Assert.InRange(warning.Message.Length, 1, 250);
    }

    [Theory]
    [InlineData("\"huge\"")]
    [InlineData("2")]
    [InlineData("\"2\"")]
    public void An_unknown_word_is_passed_over_with_the_number_that_it_has(string size)
    {
        var result = AdaptiveCard.FromJson(
            Given.JsonWith($$"""{"type": "TextBlock", "size": {{size}}}""")
        );

        var text = Assert.IsType<AdaptiveTextBlock>(Assert.Single(result.Card.Body));
        Assert.Equal(AdaptiveTextSize.Default, text.Size);
        var warning = Assert.Single(result.Warnings);
        Assert.Equal($"body.0.size: '{size.Trim('"')}' is not known.", warning.Message);
        Assert.Equal(0, warning.Code);
    }

    [Fact]
    public void A_member_that_nobody_knows_is_kept_with_a_warning()
    {
        var result = AdaptiveCard.FromJson(
            Given.JsonWith("""{"type":"TextBlock","text":"a","glow":true}""")
        );

        var warning = Assert.Single(result.Warnings);
        Assert.Equal((-1, "body.0.glow: is not known."), (warning.Code, warning.Message));
    }

    [Fact]
    public void Of_what_is_not_known_itself_the_members_are_not_reported()
    {
        var result = AdaptiveCard.FromJson(Given.JsonWith("""{"type":"Glow","much":true}"""));

        Assert.Equal("body.0: unknown type 'Glow'.", Assert.Single(result.Warnings).Message);
    }

    [Fact]
    public void Where_a_word_may_be_missing_an_unknown_one_is()
    {
        var container = Given.Read<AdaptiveContainer>("""{"type":"Container","style":"odd"}""");

        Assert.Null(container.Style);
    }

    [Theory]
    [InlineData("size", "\"Large\"")]
    [InlineData("size", "\"default\"")]
    [InlineData("style", "\"default\"")]
    [InlineData("maxLines", "null")]
    [InlineData("text", "5")]
    [InlineData("wrap", "\"true\"")]
    [InlineData("maxLines", "\"3\"")]
    [InlineData("WRAP", "true")]
    public void Small_liberties_are_taken_without_a_word(string member, string value)
    {
        var result = AdaptiveCard.FromJson(
            Given.JsonWith($$"""{"type": "TextBlock", "{{member}}": {{value}}, }""")
        );

        Assert.Empty(result.Warnings);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("gsw")]
    [InlineData("")]
    public void A_language_has_two_or_three_letters(string language)
    {
        var result = AdaptiveCard.FromJson(
            $$"""{"type":"AdaptiveCard","version":"1.5","lang":"{{language}}"}"""
        );

        Assert.Empty(result.Warnings);
        Assert.Equal(language, result.Card.Lang);
    }

    [Theory]
    [InlineData("no such language")]
    [InlineData("d")]
    [InlineData("d3")]
    [InlineData("de-DE")]
    public void Any_other_language_is_kept_with_a_warning(string language)
    {
        var result = AdaptiveCard.FromJson(
            $$"""{"type":"AdaptiveCard","version":"1.5","lang":"{{language}}"}"""
        );

        var warning = Assert.Single(result.Warnings);
        Assert.Equal((int)AdaptiveWarning.WarningStatusCode.InvalidLanguage, warning.Code);
        Assert.Equal($"lang: '{language}' is no language.", warning.ToString());
        Assert.Equal(language, result.Card.Lang);
    }

    [Fact]
    public void The_language_of_an_inner_card_is_looked_at_too()
    {
        var inner = new AdaptiveCard("1.5") { Lang = "de-DE" };
        var card = Given.CardWith(new AdaptiveShowCardAction { Card = inner });

        Assert.Equal(
            "actions.0.card.lang: 'de-DE' is no language.",
            Assert.Single(AdaptiveCard.FromJson(card.ToJson()).Warnings).Message
        );
    }
}
