using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Cards.Plain;
using TalentBot.Languages;

namespace TalentBot.Tests.Cards.Plain;

public sealed class PlainCardTests
{
    /// <summary>Most bytes of a card's JSON that every kind of client takes.</summary>
    private const int MostBytes = 24 * 1024;

    private static readonly JsonSerializerOptions Sent = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Names => CardSnapshotTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_to_read_on_a_card_is_in_its_twin_in_order(string name)
    {
        var card = CardSnapshotTests.Draw(name);
        var twin = PlainCard.Of(card, Language.English);
        var at = 0;
        foreach (var words in Words(JsonNode.Parse(card.ToJson())!.AsObject()))
        {
            var found = twin.IndexOf(words, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{words}” is missing after “{twin[..at]}” in\n{twin}");
            at = found + words.Length;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_with_its_twin_keeps_within_what_every_client_takes(string name)
    {
        var card = CardSnapshotTests.Draw(name);
        Card.ToAttachment(card, Language.English);

        Assert.InRange(Size(card), 1, MostBytes);
        Assert.DoesNotContain(
            "There is more on the card",
            card.FallbackText,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("ﻻ")]
    [InlineData("\"")]
    public void A_text_that_would_not_fit_is_cut_at_a_line_and_says_so(string letter)
    {
        var line = string.Concat(Enumerable.Repeat(letter, 250));
        var card = Card.Of(
            "In short.",
            [.. Enumerable.Range(1, 25).Select(_ => CardText.Paragraph(line))]
        );

        Card.ToAttachment(card, Language.English);

        Assert.InRange(Size(card), MostBytes - 1000, MostBytes);
        Assert.EndsWith(
            line + "\nThere is more on the card than fits here: open it in an up-to-date Teams.",
            card.FallbackText,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Notifications_say_one_sentence_and_clients_without_cards_everything()
    {
        var message = Card.ToActivity(
            Card.Of("In short.", [CardText.Heading("First"), CardText.Paragraph("Then.")]),
            Language.English
        );

        Assert.Equal("In short.", message.Summary);
        Assert.Equal(
            "First\nThen.",
            ((AdaptiveCard)Assert.Single(message.Attachments).Content).FallbackText
        );
    }

    [Fact]
    public void Columns_tables_facts_and_charts_are_lines()
    {
        var twin = Twin(
            new AdaptiveColumnSet
            {
                Columns =
                [
                    new() { Items = [new AdaptiveTextBlock("Freelancers")] },
                    new() { Items = [] },
                    new() { Items = [new AdaptiveTextBlock("54")] },
                ],
            },
            new AdaptiveTable { Rows = [Row("a", "b"), Row("c", "d")] },
            new AdaptiveFactSet { Facts = [new("Owner", "Olga")] },
            new AdaptiveUnknownElement
            {
                Type = "Chart.VerticalBar",
                Fallback = new(new AdaptiveTextBlock("12 of 20")),
            },
            new AdaptiveImage("https://pictures.example/1.png") { AltText = "A triangle" }
        );

        Assert.Equal("Freelancers | 54\na | b\nc | d\nOwner: Olga\n12 of 20\nA triangle", twin);
    }

    [Fact]
    public void What_was_chosen_and_written_is_said()
    {
        var twin = Twin(
            new AdaptiveChoiceSetInput
            {
                Label = "Which?",
                Value = "b",
                Choices =
                [
                    new() { Title = "Apple", Value = "a" },
                    new() { Title = "Bean", Value = "b" },
                ],
            },
            new AdaptiveTextInput { Label = "Why?", Value = "It keeps." }
        );

        Assert.Equal("Which?\n- Apple\n- Bean (chosen)\nWhy?\nNow: It keeps.", twin);
    }

    [Fact]
    public void Instants_are_written_out() =>
        Assert.Equal(
            "Open until 2 Mar 2026, 12:00 UTC.",
            Twin(
                CardText.Paragraph(
                    $"Open until {CardTime.Local(new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero))}."
                )
            )
        );

    [Fact]
    public void Buttons_are_what_one_can_do_and_a_form_can_be_typed()
    {
        var form = PlainCard.Of(CardSnapshotTests.Draw("form-scope"), Language.English);

        Assert.EndsWith(
            "You can: Next, Back\nTo answer in words, type “answer”.",
            form,
            StringComparison.Ordinal
        );
    }

    /// <summary>As it is sent: without white space, and only the necessary characters escaped.</summary>
    private static int Size(AdaptiveCard card) =>
        Encoding.UTF8.GetByteCount(JsonNode.Parse(card.ToJson())!.ToJsonString(Sent));

    private static string Twin(params AdaptiveElement[] body) =>
        PlainCard.Of(Card.Of("In short.", body), Language.English);

    private static AdaptiveTableRow Row(params string[] cells) =>
        new()
        {
            Cells =
            [
                .. cells.Select(c => new AdaptiveTableCell { Items = [new AdaptiveTextBlock(c)] }),
            ],
        };

    /// <summary>What a reader sees, in the order of the card; instants have a test of their own.</summary>
    private static IEnumerable<string> Words(JsonObject element)
    {
        if (Text(element, "type") is "Action.ToggleVisibility")
        {
            yield break;
        }

        foreach (var words in Own(element).OfType<string>().SelectMany(w => w.Split("{{")[..1]))
        {
            yield return words;
        }

        var parts = element
            .Where(m => m.Key is not ("fallback" or "inlines" or "data"))
            .OrderBy(m => m.Key is "actions")
            .SelectMany(m => Elements(m.Value))
            .SelectMany(Words);
        foreach (var words in parts)
        {
            yield return words;
        }
    }

    private static IEnumerable<string?> Own(JsonObject element) =>
        element["inlines"] is JsonArray runs
            ? [string.Concat(runs.Select(r => Text(r!.AsObject(), "text")))]
            :
            [
                Text(element, "text"),
                Text(element, "label"),
                Text(element, "placeholder"),
                Text(element, "title"),
                Text(element, "altText"),
                Text(element, "type") is "Input.Text" ? Text(element, "value") : null,
            ];

    private static IEnumerable<JsonObject> Elements(JsonNode? node) =>
        node switch
        {
            JsonArray array => array.OfType<JsonObject>(),
            JsonObject element => [element],
            _ => [],
        };

    private static string? Text(JsonObject element, string member) =>
        element[member] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
