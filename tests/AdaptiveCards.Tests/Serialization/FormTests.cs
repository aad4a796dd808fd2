using System.Text.Json;

namespace AdaptiveCards.Tests.Serialization;

/// <summary>Values that can be written in more than one way.</summary>
public sealed class FormTests
{
    public static TheoryData<AdaptiveElement, string> Holders =>
        new()
        {
            { new AdaptiveContainer(), "items" },
            { new AdaptiveColumnSet(), "columns" },
            { new AdaptiveActionSet(), "actions" },
            { new AdaptiveImageSet(), "images" },
            { new AdaptiveFactSet(), "facts" },
            { new AdaptiveRichTextBlock(), "inlines" },
            { new AdaptiveMedia(), "sources" },
            { new AdaptiveTable(), "rows" },
        };

    public static TheoryData<AdaptiveElement, string, string> Orders =>
        new()
        {
            { new AdaptiveTable(), "rows", "columns" },
            {
                new AdaptiveContainer { BackgroundImage = new Uri("https://a/b.png") },
                "backgroundImage",
                "items"
            },
        };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Members_stand_in_the_usual_order(
        AdaptiveElement element,
        string first,
        string second
    )
    {
        var json = Given.Card(element).ToJson();

        Assert.InRange(
            json.IndexOf($"\"{first}\"", StringComparison.Ordinal),
            0,
            json.IndexOf($"\"{second}\"", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Holders))]
    public void What_must_hold_something_says_that_it_holds_nothing(
        AdaptiveElement holder,
        string member
    )
    {
        using var card = JsonDocument.Parse(Given.Card(holder).ToJson());

        var written = card.RootElement.GetProperty("body")[0].GetProperty(member);
        Assert.Equal(0, written.GetArrayLength());
    }

    [Fact]
    public void A_card_without_body_and_actions_does_not_speak_of_them()
    {
        using var card = JsonDocument.Parse(new AdaptiveCard("1.5") { Id = "c" }.ToJson());

        Assert.Equal(
            ["type", "version", "id"],
            card.RootElement.EnumerateObject().Select(member => member.Name)
        );
    }

    [Theory]
    [InlineData("2", 2, 0)]
    [InlineData("1.5", 1.5, 0)]
    [InlineData("\"50px\"", 0, 50)]
    [InlineData("\"50.5PX\"", 0, 50.5)]
    public void A_table_column_has_a_weight_or_pixels(string json, double weight, double pixels)
    {
        var table = Given.Read<AdaptiveTable>(
            $$"""{"type":"Table","columns":[{"width":{{json}}}]}"""
        );

        var column = Assert.Single(table.Columns);
        Assert.Equal((weight, pixels), (column.Width, column.PixelWidth));
        var again = (AdaptiveTable)Given.Again(Given.Card(table)).Body[0];
        Assert.Equal((weight, pixels), (again.Columns[0].Width, again.Columns[0].PixelWidth));
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("2")]
    [InlineData("px")]
    [InlineData("-5px")]
    [InlineData("1e999")]
    public void Another_width_of_a_table_column_is_passed_over(string width)
    {
        var result = AdaptiveCard.FromJson(
            Given.JsonWith($$"""{"type":"Table","columns":[{"width":"{{width}}"}]}""")
        );

        Assert.Equal(
            $"body.0.columns.0.width: '{width}' is no width.",
            Assert.Single(result.Warnings).Message
        );
    }

    [Theory]
    [InlineData("2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02T03:04:05")]
    [InlineData("2026-01-02T05:04:05+02:00")]
    public void An_instant_without_an_offset_is_in_universal_time(string text)
    {
        var expires = AdaptiveCard
            .FromJson(
                $$$"""{"type":"AdaptiveCard","version":"1.5","refresh":{"expires":"{{{text}}}"}}"""
            )
            .Card.Refresh.Expires;

        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), expires);
        Assert.Equal(DateTimeKind.Utc, expires?.Kind);
    }

    [Fact]
    public void An_instant_of_no_kind_is_written_in_universal_time()
    {
        var card = new AdaptiveCard("1.5")
        {
            Refresh = new AdaptiveRefresh { Expires = new DateTime(2026, 1, 2, 3, 4, 5) },
        };

        Assert.Equal(
            "2026-01-02T03:04:05Z",
            JsonElement
                .Parse(card.ToJson())
                .GetProperty("refresh")
                .GetProperty("expires")
                .GetString()
        );
    }

    [Theory]
    [InlineData("\"2.5\"", 2.5)]
    [InlineData("2.5", 2.5)]
    [InlineData("null", double.NaN)]
    public void A_number_may_be_a_text(string json, double value) =>
        Assert.Equal(
            value,
            Given
                .Read<AdaptiveNumberInput>(
                    $$"""{"type":"Input.Number","id":"n","value":{{json}}}"""
                )
                .Value
        );

    [Theory]
    [InlineData("#FF00aa", "#FF00aa")]
    [InlineData("#80FF00AA", "#80FF00AA")]
    [InlineData("#F0A", null)]
    [InlineData("FF00AA0", null)]
    [InlineData("#GG0000", null)]
    public void A_color_is_hexadecimal(string text, string? color) =>
        Assert.Equal(
            color,
            Given
                .Read<AdaptiveImage>($$"""{"type":"Image","backgroundColor":"{{text}}"}""")
                .BackgroundColor
        );
}
