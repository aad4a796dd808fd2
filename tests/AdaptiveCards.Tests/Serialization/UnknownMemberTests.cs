using System.Text.Json;

namespace AdaptiveCards.Tests.Serialization;

public sealed class UnknownMemberTests
{
    [Fact]
    public void Unknown_members_of_known_elements_are_kept()
    {
        var text = Given.Read<AdaptiveTextBlock>(
            """{"type":"TextBlock","text":"x","targetWidth":"Wide","layouts":[{"type":"Layout.Flow"}],"n":1.5,"no":null}"""
        );

        Assert.Equal("Wide", text.AdditionalProperties["targetWidth"]);
        Assert.Equal(1.5, text.AdditionalProperties["n"]);
        Assert.Null(text.AdditionalProperties["no"]);
        Assert.Equal(
            """[{"type":"Layout.Flow"}]""",
            Assert.IsType<JsonElement>(text.AdditionalProperties["layouts"]).GetRawText()
        );
    }

    [Theory]
    [InlineData("""{"type":"FactSet","facts":[{"title":"a","weight":1}]}""")]
    [InlineData("""{"type":"Media","sources":[{"url":"a","x":1}],"captionSources":[{"x":1}]}""")]
    [InlineData("""{"type":"Table","columns":[{"width":1,"x":{"y":[1]}}],"rows":[]}""")]
    [InlineData("""{"type":"Container","backgroundImage":{"url":"a.png","x":1},"items":[]}""")]
    [InlineData(
        """{"type":"Input.ChoiceSet","id":"c","choices":[{"title":"a","x":1}],"choices.data":{"type":"Data.Query","associatedInputs":"auto"}}"""
    )]
    [InlineData(
        """{"type":"ActionSet","actions":[{"type":"Action.ToggleVisibility","targetElements":[{"elementId":"a","x":1}]}]}"""
    )]
    public void Unknown_members_of_every_other_object_are_kept_too(string element)
    {
        var result = AdaptiveCard.FromJson(Given.JsonWith(element));

        Assert.Empty(result.Warnings);
        Assert.True(
            JsonElement.DeepEquals(
                JsonElement.Parse(Given.JsonWith(element)),
                JsonElement.Parse(result.Card.ToJson())
            )
        );
    }

    [Fact]
    public void Unknown_members_of_what_belongs_to_the_whole_card_are_kept()
    {
        const string Json = """
            {
              "type": "AdaptiveCard",
              "version": "1.5",
              "refresh": { "x": 1 },
              "authentication": {
                "tokenExchangeResource": { "id": "i", "x": 2 },
                "buttons": [{ "type": "signin", "x": 3 }],
                "x": 4
              },
              "metadata": { "x": 5 }
            }
            """;

        Assert.True(
            JsonElement.DeepEquals(
                JsonElement.Parse(Json),
                JsonElement.Parse(AdaptiveCard.FromJson(Json).Card.ToJson())
            )
        );
    }

    [Theory]
    [InlineData("12345678901234567890123")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("1e400")]
    [InlineData("0.1")]
    public void An_unknown_number_stays_the_number_that_it_was(string number)
    {
        var once = AdaptiveCard.FromJson(
            Given.JsonWith($$"""{"type":"TextBlock","text":"","n":{{number}}}""")
        );

        var written = once.Card.ToJson();
        Assert.True(
            JsonElement.DeepEquals(
                JsonElement.Parse(number),
                JsonElement.Parse(written).GetProperty("body")[0].GetProperty("n")
            ),
            written
        );
        Assert.Equal(written, Given.Again(once.Card).ToJson());
    }

    [Fact]
    public void Unknown_members_are_found_in_any_case() =>
        Assert.Equal(
            "Wide",
            Given
                .Read<AdaptiveTextBlock>("""{"type":"TextBlock","targetWidth":"Wide"}""")
                .AdditionalProperties["TARGETWIDTH"]
        );

    [Fact]
    public void The_address_of_the_schema_is_not_kept()
    {
        var card = AdaptiveCard
            .FromJson(
                """{"$schema":"http://adaptivecards.io/schemas/adaptive-card.json","type":"AdaptiveCard","version":"1.5"}"""
            )
            .Card;

        Assert.Empty(card.AdditionalProperties);
        Assert.DoesNotContain("schema", card.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_additional_member_does_not_repeat_a_known_one()
    {
        var text = new AdaptiveTextBlock("known")
        {
            AdditionalProperties = { ["text"] = "additional", ["wrap"] = true },
        };

        var json = JsonElement.Parse(Given.Card(text).ToJson()).GetProperty("body")[0];

        Assert.Equal(["type", "text", "wrap"], json.EnumerateObject().Select(m => m.Name));
        Assert.Equal("known", json.GetProperty("text").GetString());
    }
}
