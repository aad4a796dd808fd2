using System.Text.Json.Nodes;
using TalentBot.Cards;
using TalentBot.Languages;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.BadInput;

/// <summary>What people type is shown letter by letter, whatever it looks like.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Secret = "why ";

    private readonly Team _team = new("Olga", "Ana");

    public static TheoryData<string> Texts =>
        [
            "[free iPhone](https://evil.example)",
            "**bold** and _italic_ and # heading",
            "<b>bold</b><script>alert(1)</script>",
            "![picture](https://evil.example/x.png)",
            "@everyone and @Ana",
            "{{DATE(2026-01-01T00:00:00Z)}} {{TIME(2026-01-01T00:00:00Z)}}",
            "${$root} and {{x}}",
            "\"},{\"type\":\"Action.OpenUrl\",\"url\":\"https://evil.example\"",
            "javascript:alert(1) data:text/html,x ms-word:ofe|u|https://evil.example",
        ];

    public void Dispose() => _team.Dispose();

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_title_is_shown_as_it_was_typed(string title)
    {
        await _team.GivenAsync(Given.Decision("Ana") with { Title = title, About = title });

        var card = Assert.Single(await _team.DeliverAsync());

        Assert.Equal(2, LiteralTexts(card).Count(text => text == title));
        Assert.DoesNotContain(
            Elements(card),
            e => IsBlock(e) && Says(e).Contains(title, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(Elements(card), e => (string?)e["type"] == "Action.OpenUrl");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_reason_comes_back_into_its_field_only(string reason)
    {
        await _team.GivenAsync(Given.Decision("Ana"));
        await _team.InThread("Ana").FillsAllAsync(reason: Secret + reason);

        var form = await _team
            .InThread("Ana")
            .InvokesAsync("task/fetch", Filling.Data("jump", ("to", "scope")));

        Assert.DoesNotContain(
            Elements(form),
            e => IsBlock(e) && Says(e).Contains(Secret, StringComparison.Ordinal)
        );
        Assert.Contains(Elements(form), e => (string?)e["value"] == Secret + reason);
    }

    [Fact]
    public async Task A_mention_inside_of_a_text_mentions_nobody()
    {
        var typed = _team.InThread("Olga").Typed("start <at>everyone</at> @Ana", "Ana");

        await _team.RunAsync(typed);
        await _team.DeliverAsync();

        Assert.All(_team.Adapter.Sent, sent => Assert.True(sent.Entities is null or { Count: 0 }));
    }

    [Theory]
    [InlineData("safe\u202Egnp.exe", "safegnp.exe")]
    [InlineData("in\u200Bvis\u200Dible\uFEFF", "invisible")]
    [InlineData("bell\u0007 and\ttab\r\nline", "bell and tab line")]
    public async Task Direction_and_invisible_characters_are_taken_out(string title, string kept)
    {
        await _team.InThread("Olga").TypesAsync($"start {title} @Ana", "Ana");

        Assert.Equal(kept, _team.Decision.Title);
    }

    [Fact]
    public async Task Five_thousand_marks_on_a_letter_are_a_few()
    {
        var title = "a" + new string('\u0301', 5000);

        await _team.InThread("Olga").TypesAsync($"start {title} @Ana", "Ana");

        Assert.InRange(_team.Decision.Title.Length, 1, 10);
    }

    [Fact]
    public async Task A_hundred_thousand_characters_are_cut_or_pointed_out_and_every_card_stays_small()
    {
        var endless = new string('x', 100_000);
        await _team.InThread("Olga").TypesAsync($"start {endless} @Ana", "Ana");
        var form = Given.Section("scope", reason: endless);
        var ana = _team.InThread("Ana");
        var opened = await ana.InvokesAsync("task/fetch", Own("answer"));
        var scope = await ana.SubmitsAsync(opened, "Next", [.. Given.Ranking]);

        var shown = await ana.SubmitsAsync(scope, "Next", form);
        var sent = await _team.DeliverAsync();

        Assert.EndsWith("…", _team.Decision.Title, StringComparison.Ordinal);
        Assert.All([.. sent, shown], card => Assert.InRange(card.Whole.Length, 1, 24 * 1024));
    }

    [Fact]
    public void A_text_with_braces_is_shown_with_its_braces() =>
        Assert.Equal(
            "{{DATE(x)}}",
            string.Concat(
                CardText
                    .Literal("{{DATE(x)}}")
                    .Inlines.Cast<AdaptiveCards.AdaptiveTextRun>()
                    .Select(run => run.Text)
            )
        );

    [Fact]
    public void What_people_typed_is_no_sentence_to_fill_in() =>
        Assert.Equal(
            "The summary is on its way to {where} {x}.",
            Language.English.Say("share.done", ("where", "{where} {x}"))
        );

    private JsonObject Own(string verb)
    {
        var data = Filling.Data(verb);
        data["assessment"] = _team.Decision.Id;
        return data;
    }

    private static IEnumerable<string> LiteralTexts(Drawn card) =>
        Elements(card)
            .Where(e => (string?)e["type"] == "RichTextBlock")
            .Select(e =>
                string.Concat(e["inlines"]!.AsArray().Select(i => (string?)i!["text"] ?? ""))
            );

    private static bool IsBlock(JsonObject element) => (string?)element["type"] == "TextBlock";

    private static string Says(JsonObject element) => (string?)element["text"] ?? "";

    private static IEnumerable<JsonObject> Elements(Drawn card) =>
        Objects(JsonNode.Parse(card.Whole));

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject o => [o, .. o.SelectMany(member => Objects(member.Value))],
            JsonArray a => a.SelectMany(Objects),
            _ => [],
        };
}
