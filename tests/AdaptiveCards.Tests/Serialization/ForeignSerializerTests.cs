using System.Text.Json;

namespace AdaptiveCards.Tests.Serialization;

/// <summary>The bot SDK writes a card that it knows only as an object.</summary>
public sealed class ForeignSerializerTests
{
    private static readonly JsonSerializerOptions Peculiar = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper,
        IncludeFields = true,
    };

    public static TheoryData<JsonSerializerOptions?> AnyOptions =>
        [null, JsonSerializerOptions.Web, Peculiar];

    [Theory]
    [MemberData(nameof(AnyOptions))]
    public void A_card_in_an_object_is_written_by_its_own_rules(JsonSerializerOptions? options)
    {
        var card = Everything.Whole();

        var json = JsonSerializer.Serialize<object>(card, options);

        Assert.True(
            JsonElement.DeepEquals(JsonElement.Parse(card.ToJson()), JsonElement.Parse(json))
        );
    }

    [Fact]
    public void So_is_an_element_an_action_or_an_inline()
    {
        object[] parts =
        [
            new AdaptiveTextBlock("x"),
            new AdaptiveSubmitAction(),
            new AdaptiveTextRun("y"),
            new AdaptiveFallbackElement(),
        ];

        Assert.Equal(
            """
            [{"type":"TextBlock","text":"x"},{"type":"Action.Submit"},{"type":"TextRun","text":"y"},null]
            """,
            JsonSerializer.Serialize(parts)
        );
    }

    [Fact]
    public void Elements_inside_unknown_members_are_written_by_their_own_rules()
    {
        var card = Given.Card();
        card.AdditionalProperties["layers"] = new AdaptiveElement[] { new AdaptiveTextBlock("x") };

        Assert.Contains(
            "layers\":[{\"type\":\"TextBlock\",\"text\":\"x\"}]",
            JsonSerializer.Serialize(card),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_card_can_be_read_by_any_serializer()
    {
        var card = JsonSerializer.Deserialize<AdaptiveCard>(Everything.Inputs().ToJson())!;

        Assert.Equal(Everything.Inputs().ToJson(), card.ToJson());
    }

    [Fact]
    public void A_card_is_read_by_the_rules_for_whole_cards()
    {
        var newer = """{"type":"AdaptiveCard","version":"9.0","fallbackText":"Please update."}""";

        var card = JsonSerializer.Deserialize<AdaptiveCard>(newer)!;

        Assert.Equal("1.0", card.Version.ToString());
        Assert.Throws<AdaptiveSerializationException>(() =>
            JsonSerializer.Deserialize<AdaptiveCard>("""{"type":"AdaptiveCard"}""")
        );
        Assert.Throws<AdaptiveSerializationException>(() =>
            JsonSerializer.Deserialize<AdaptiveElement>("""{"type":"TextBlock","x":"\ud800"}""")
        );
    }

    [Fact]
    public void A_class_of_ones_own_is_written_like_the_class_above_it()
    {
        var card = Given.Card(new Shouted("x"));

        Assert.Equal(
            "X",
            Assert.IsType<AdaptiveTextBlock>(Assert.Single(Given.Again(card).Body)).Text
        );
    }

    private sealed class Shouted(string text) : AdaptiveTextBlock(text.ToUpperInvariant());
}
