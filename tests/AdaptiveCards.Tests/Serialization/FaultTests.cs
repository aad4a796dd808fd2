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
    [InlineData("""{"type": "AdaptiveCard", "version": ""}""")]
    [InlineData("""{"type": "AdaptiveCard", "version": null}""")]
    [InlineData("""{"type": "AdaptiveCard", "version": "new"}""")]
    [InlineData("""{"type": "AdaptiveCard", "version": "1.5", "body": {}}""")]
    [InlineData("""{"type": "AdaptiveCard", "version": "1.5", "rtl": "maybe"}""")]
    [InlineData("""{"type": "AdaptiveCard", "version": "1.5", "x\ud800": 1}""")]
    [InlineData("""{"type": "AdaptiveCard", "version": "1.5", "x": [{"y": "\ud800"}]}""")]
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
        """{"type": "Input.Number", "id": "n", "max": "x"}""",
        "body.0.max: expected a number, found String."
    )]
    [InlineData(
        """{"type": "Input.Number", "id": "n", "max": 1e999}""",
        "body.0.max: expected a number, found Number."
    )]
    [InlineData("""{"type": "Input.Text"}""", "body.0: an input needs an 'id'.")]
    [InlineData(
        """{"type": "ColumnSet", "columns": [{"type": "TextBlock"}]}""",
        "body.0.columns.0: the type must be 'Column', found 'TextBlock'."
    )]
    [InlineData(
        """{"type": "Table", "rows": [{"type": 5}]}""",
        "body.0.rows.0: the type must be 'TableRow', found '5'."
    )]
    [InlineData(
        """{"type": "ActionSet", "actions": [{"type": "Action.ShowCard", "card": {}}]}""",
        "body.0.actions.0.card: the type must be 'AdaptiveCard', found none."
    )]
    [InlineData(
        """{"type": "TextBlock", "requires": []}""",
        "body.0.requires: expected an object, found Array."
    )]
    [InlineData(
        """{"type": "Container", "items": [{"type": "TextBlock", "wrap": 1}]}""",
        "body.0.items.0.wrap: expected true or false, found Number."
    )]
    [InlineData(
        """{"type": "TextBlock", "requires": {"charts": []}}""",
        "body.0.requires.charts: expected a text, found Array."
    )]
    public void A_value_of_the_wrong_kind_is_refused_with_its_place(string element, string message)
    {
        var fault = Assert.Throws<AdaptiveSerializationException>(() =>
            AdaptiveCard.FromJson(Given.JsonWith(element))
        );

        Assert.Equal(message, fault.Message);
    }

    [Fact]
    public void A_text_with_half_a_character_is_refused() =>
        Assert.Throws<AdaptiveSerializationException>(() =>
            AdaptiveCard.FromJson(
                $$"""{"type": "AdaptiveCard", "version": "1.5", "x": "{{'\ud800'}}"}"""
            )
        );

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
    public void So_is_an_id_that_an_action_and_an_element_have()
    {
        var card = Given.Card(new AdaptiveTextBlock("one") { Id = "same" });
        card.Actions.Add(new AdaptiveSubmitAction { Id = "same" });

        Assert.Throws<AdaptiveSerializationException>(() => Given.Again(card));
    }

    [Fact]
    public void A_card_may_have_the_id_of_an_element() =>
        Assert.Equal(
            "same",
            Given.Again(new AdaptiveCard("1.5") { Id = "same", Body = Named("same") }).Body[0].Id
        );

    [Fact]
    public void A_card_that_holds_itself_is_not_written()
    {
        var container = new AdaptiveContainer();
        container.Add(container);

        Assert.Throws<AdaptiveSerializationException>(() => Given.Card(container).ToJson());
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(40, false)]
    public void A_card_is_written_only_as_deep_as_it_can_be_read(int depth, bool isWritten)
    {
        AdaptiveElement inside = new AdaptiveTextBlock("deep");
        for (var i = 0; i < depth; i++)
        {
            inside = new AdaptiveContainer { inside };
        }

        var fault = Record.Exception(() => Given.Card(inside).ToJson());

        Assert.Equal(isWritten ? null : typeof(AdaptiveSerializationException), fault?.GetType());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("\"\\ud800\"")]
    public void Data_that_is_no_json_is_refused(string json) =>
        Assert.Throws<AdaptiveSerializationException>(() =>
            new AdaptiveSubmitAction { DataJson = json }
        );

    [Fact]
    public void Data_that_has_no_form_in_json_is_refused()
    {
        var loop = new Dictionary<string, object>(StringComparer.Ordinal);
        loop["again"] = loop;

        Assert.Throws<AdaptiveSerializationException>(() =>
            Given.CardWith(new AdaptiveSubmitAction { Data = loop }).ToJson()
        );
    }

    [Theory]
    [InlineData("""{"type": "TextBlock", "requires": {"{0}": []}}""")]
    [InlineData("""{"type": "ColumnSet", "columns": [{"type": "{0}"}]}""")]
    [InlineData("""{"type": "ColumnSet", "columns": [{"type": ["{0}"]}]}""")]
    [InlineData("""{"type": "TextBlock", "wrap": n{0}}""")]
    public void A_long_text_is_quoted_in_part(string element)
    {
        var json = Given.JsonWith(
            element.Replace("{0}", new string('n', 1000), StringComparison.Ordinal)
        );

        var fault = Assert.Throws<AdaptiveSerializationException>(() =>
            AdaptiveCard.FromJson(json)
        );

        Assert.InRange(fault.Message.Length, 1, 250);
    }

    [Theory]
    [InlineData(60, "'{0}'")]
    [InlineData(61, "'{0}'…")]
    public void Sixty_characters_are_quoted(int length, string quoted)
    {
        var id = new string('i', length);
        var card = Given.Card(
            new AdaptiveTextBlock("one") { Id = id },
            new AdaptiveTextBlock("two") { Id = id }
        );

        var fault = Assert.Throws<AdaptiveSerializationException>(() => Given.Again(card));

        quoted = quoted.Replace("{0}", new string('i', 60), StringComparison.Ordinal);
        Assert.Equal($"body.1: the id {quoted} is used twice.", fault.Message);
    }

    [Fact]
    public void A_version_that_is_none_is_quoted_in_part() =>
        Assert.InRange(
            Assert
                .Throws<AdaptiveSerializationException>(() =>
                    AdaptiveCard.FromJson(
                        $$"""{"type": "AdaptiveCard", "version": "{{new string('v', 1000)}}"}"""
                    )
                )
                .Message.Length,
            1,
            250
        );

    [Fact]
    public void No_character_is_quoted_by_half()
    {
        var id = new string('i', 59) + "\U0001F600";
        var card = Given.Card(
            new AdaptiveTextBlock("one") { Id = id },
            new AdaptiveTextBlock("two") { Id = id }
        );

        var fault = Assert.Throws<AdaptiveSerializationException>(() => Given.Again(card));

        Assert.DoesNotContain('\ud83d', fault.Message);
    }

    [Fact]
    public void A_null_text_is_the_callers_mistake() =>
        Assert.Throws<ArgumentNullException>(() => AdaptiveCard.FromJson(null!));

    private static List<AdaptiveElement> Named(string id) => [new AdaptiveTextBlock { Id = id }];
}
