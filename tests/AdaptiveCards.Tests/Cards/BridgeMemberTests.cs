namespace AdaptiveCards.Tests.Cards;

/// <summary>Members that say a value which may be missing in two others: the value, and whether.</summary>
public sealed class BridgeMemberTests
{
    [Fact]
    public void A_direction_that_is_not_set_is_left_to_right()
    {
        var card = new AdaptiveCard("1.5");
        var container = new AdaptiveContainer();
        var row = new AdaptiveTableRow();
        var cell = new AdaptiveTableCell();

        Assert.False(card.RtlXml || container.RtlXml || row.RtlXml || cell.RtlXml);
        Assert.False(card.ShouldSerializeRtlXml() || container.ShouldSerializeRtlXml());
        Assert.False(row.ShouldSerializeRtlXml() || cell.ShouldSerializeRtlXml());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_direction_that_is_set_is_kept(bool rtl)
    {
        var card = new AdaptiveCard("1.5") { RtlXml = rtl };
        var container = new AdaptiveContainer { RtlXml = rtl };
        var row = new AdaptiveTableRow { RtlXml = rtl };
        var cell = new AdaptiveTableCell { RtlXml = rtl };

        Assert.Equal([rtl, rtl, rtl, rtl], [card.Rtl, container.Rtl, row.Rtl, cell.Rtl]);
        Assert.Equal([rtl, rtl], [card.RtlXml, container.RtlXml]);
        Assert.Equal([rtl, rtl], [row.RtlXml, cell.RtlXml]);
        Assert.True(card.ShouldSerializeRtlXml() && container.ShouldSerializeRtlXml());
        Assert.True(row.ShouldSerializeRtlXml() && cell.ShouldSerializeRtlXml());
    }

    [Fact]
    public void A_style_is_set_or_it_is_the_default()
    {
        var table = new AdaptiveTable();
        Assert.Equal(AdaptiveContainerStyle.Default, table.StyleXml);
        Assert.Equal(AdaptiveContainerStyle.Default, table.GridStyleXml);
        Assert.False(table.ShouldSerializeStyleXml() || table.ShouldSerializeGridStyleXml());

        table.StyleXml = AdaptiveContainerStyle.Good;
        table.GridStyleXml = AdaptiveContainerStyle.Accent;

        Assert.Equal(AdaptiveContainerStyle.Good, table.Style);
        Assert.Equal(AdaptiveContainerStyle.Good, table.StyleXml);
        Assert.Equal(AdaptiveContainerStyle.Accent, table.GridStyle);
        Assert.Equal(AdaptiveContainerStyle.Accent, table.GridStyleXml);
        Assert.True(table.ShouldSerializeStyleXml() && table.ShouldSerializeGridStyleXml());
    }

    [Fact]
    public void A_target_is_switched_over_until_it_is_set()
    {
        var target = new AdaptiveTargetElement("id");
        Assert.False(target.IsVisibleXml || target.ShouldSerializeIsVisibleXml());

        target.IsVisibleXml = true;

        Assert.True(target.IsVisible);
        Assert.True(target.IsVisibleXml && target.ShouldSerializeIsVisibleXml());
    }

    [Fact]
    public void An_instant_is_also_a_text()
    {
        var refresh = new AdaptiveRefresh { ExpiresXml = "2026-01-02T03:04:05+02:00" };

        Assert.Equal(new DateTime(2026, 1, 2, 1, 4, 5, DateTimeKind.Utc), refresh.Expires);
        Assert.Equal("2026-01-02T01:04:05Z", refresh.ExpiresXml);
        Assert.Throws<FormatException>(() => refresh.ExpiresXml = "soon");
        refresh.ExpiresXml = null;
        Assert.Null(refresh.Expires);
        Assert.Null(refresh.ExpiresXml);
    }

    [Fact]
    public void What_says_nothing_is_not_worth_writing()
    {
        var card = Given.Card();
        Assert.False(card.ShouldSerializeBody() || card.ShouldSerializeActions());
        Assert.False(card.ShouldSerializeHeight() || card.ShouldSerializeAdditionalProperties());
        Assert.False(card.ShouldSerializeJsonSchema());
        Assert.False(new AdaptiveTextBlock { Height = null }.ShouldSerializeHeight());
        Assert.False(new AdaptiveMedia().ShouldSerializeCaptionSources());
        Assert.False(new AdaptiveTextRun().ShouldSerializeAdditionalProperties());
        Assert.False(new AdaptiveMetadata().ShouldSerializeAdditionalProperties());
    }

    [Fact]
    public void What_says_something_is()
    {
        var card = Given.Card(new AdaptiveTextBlock("x"));
        card.Actions.Add(new AdaptiveSubmitAction());
        card.Height = AdaptiveHeight.Stretch;
        card.AdditionalProperties["more"] = 1;

        Assert.True(card.ShouldSerializeBody() && card.ShouldSerializeActions());
        Assert.True(card.ShouldSerializeHeight() && card.ShouldSerializeAdditionalProperties());
        Assert.True(new AdaptiveTextBlock { Height = 5 }.ShouldSerializeHeight());
        Assert.True(
            new AdaptiveMedia
            {
                CaptionSources = { new AdaptiveCaptionSource() },
            }.ShouldSerializeCaptionSources()
        );
        Assert.True(
            new AdaptiveTextRun
            {
                AdditionalProperties = { ["x"] = 1 },
            }.ShouldSerializeAdditionalProperties()
        );
        Assert.True(
            new AdaptiveMetadata
            {
                AdditionalProperties = { ["x"] = 1 },
            }.ShouldSerializeAdditionalProperties()
        );
    }
}
