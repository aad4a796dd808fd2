namespace AdaptiveCards.Tests.Serialization;

public sealed class VersionTests
{
    private static AdaptiveCardParseResult Read(string version, string more = "") =>
        AdaptiveCard.FromJson(
            $$"""{"type":"AdaptiveCard","version":"{{version}}"{{more}},"body":[]}"""
        );

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.6")]
    public void A_known_version_is_read(string version)
    {
        var result = Read(version);

        Assert.Empty(result.Warnings);
        Assert.Equal(version, result.Card.Version.ToString());
    }

    [Theory]
    [InlineData("1.7")]
    [InlineData("2.0")]
    public void A_newer_card_is_replaced_by_its_fallback_text(string version)
    {
        var result = Read(version, ""","fallbackText":"Please update.","lang":"en" """);

        var warning = Assert.Single(result.Warnings);
        Assert.Equal((int)AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion, warning.Code);
        Assert.Equal($"version: {version} is newer than 1.6.", warning.Message);
        Assert.Equal("1.0", result.Card.Version.ToString());
        Assert.Equal("en", result.Card.Lang);
        Assert.Equal("Please update.", result.Card.Speak);
        var text = Assert.IsType<AdaptiveTextBlock>(Assert.Single(result.Card.Body));
        Assert.Equal("Please update.", text.Text);
        Assert.True(text.Wrap);
    }

    [Fact]
    public void A_newer_card_says_what_it_is_to_say()
    {
        var result = Read("2.0", ""","fallbackText":"Please update.","speak":"spoken" """);

        Assert.Equal("spoken", result.Card.Speak);
        Assert.Null(result.Card.Lang);
    }

    [Theory]
    [InlineData("")]
    [InlineData(""","fallbackText":"" """)]
    public void A_newer_card_without_a_fallback_text_still_says_something(string more)
    {
        var text = Assert.IsType<AdaptiveTextBlock>(Assert.Single(Read("2.0", more).Card.Body));

        Assert.Equal("This card cannot be shown here.", text.Text);
    }

    [Fact]
    public void Nothing_else_of_a_newer_card_is_looked_at()
    {
        var result = Read("2.0", ""","rtl":"sideways","actions":{"type":"Action.New"}""");

        Assert.Single(result.Warnings);
        Assert.Empty(result.Card.Actions);
    }

    [Fact]
    public void An_inner_card_needs_no_version()
    {
        var card = AdaptiveCard
            .FromJson(
                """{"type":"AdaptiveCard","version":"1.5","actions":[{"type":"Action.ShowCard","card":{"type":"AdaptiveCard"}}]}"""
            )
            .Card;

        var show = Assert.IsType<AdaptiveShowCardAction>(Assert.Single(card.Actions));
        Assert.Null(show.Card.Version);
        Assert.Equal(card.ToJson(), Given.Again(card).ToJson());
    }

    [Theory]
    [InlineData("""{"type":"AdaptiveCard"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":""}""")]
    public void A_missing_version_can_be_supplied(string json)
    {
        AdaptiveCard.OnDeserializingMissingVersion = () => new AdaptiveSchemaVersion(0, 5);
        try
        {
            Assert.Equal("0.5", AdaptiveCard.FromJson(json).Card.Version.ToString());
        }
        finally
        {
            AdaptiveCard.OnDeserializingMissingVersion = null;
        }
    }
}
