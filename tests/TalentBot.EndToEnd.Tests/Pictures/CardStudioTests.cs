using System.Text.Json;
using TalentBot.EndToEnd.Tests.Requirements;
using Xunit.Sdk;

namespace TalentBot.EndToEnd.Tests.Pictures;

/// <summary>The tests of the bot's cards are worth what the studio sees.</summary>
public sealed class CardStudioTests
{
    [ChromiumFact]
    public async Task A_good_card_has_no_faults()
    {
        var picture = await CardStudio.DrawAsync(
            Card(
                """{"type": "TextBlock", "text": "Staff augmentation", "wrap": true}""",
                """{"type": "Input.Text", "id": "reason", "label": "Why?"}""",
                """
                {"type": "Chart.HorizontalBar", "fallback": {"type": "TextBlock", "text": "40 of 100"}}
                """
            )
        );

        Assert.Empty(picture.Faults());
        Assert.Contains("40 of 100", picture.Text, StringComparison.Ordinal);
    }

    [ChromiumTheory]
    [InlineData("""{"type": "TextBlock", "text": "x", "size": "huge"}""", "InvalidPropertyValue")]
    [InlineData("""{"type": "Chart.Pie"}""", "UnknownElementType")]
    [InlineData("""{"type": "Input.Text", "id": "reason"}""", "the input 'reason' has no label")]
    [InlineData("""{"type": "TextBlock", "text": " "}""", "it is blank")]
    [InlineData(
        """{"type": "TextBlock", "text": "A sentence that nobody allowed to wrap, and so is cut off"}""",
        "too wide for a phone"
    )]
    public async Task A_fault_is_seen(string element, string fault)
    {
        var picture = await CardStudio.DrawAsync(Card(element));

        Assert.Contains(picture.Faults(), f => f.StartsWith(fault, StringComparison.Ordinal));
    }

    [ChromiumFact]
    public async Task A_text_that_the_card_takes_for_markdown_is_not_shown_literally() =>
        await Assert.ThrowsAsync<ContainsException>(() =>
            LiteralText.IsShownAsync(
                Card("""{"type": "TextBlock", "text": "**bold**", "wrap": true}"""),
                "**bold**"
            )
        );

    [ChromiumFact]
    public async Task A_date_that_the_card_works_out_is_not_shown_literally()
    {
        const string Date = "{{DATE(2026-01-01T00:00:00Z)}}";

        await Assert.ThrowsAsync<ContainsException>(() =>
            LiteralText.IsShownAsync(Card(Run(Date)), Date)
        );
    }

    [ChromiumFact]
    public async Task Markdown_and_html_in_a_text_run_are_shown_literally()
    {
        const string Text = "**bold** [link](https://evil.example) <b>x</b> &amp;";

        await LiteralText.IsShownAsync(Card(Run(Text)), Text);
    }

    private static string Card(params string[] body) =>
        $$"""{"type": "AdaptiveCard", "version": "1.5", "body": [{{string.Join(',', body)}}]}""";

    private static string Run(string text) =>
        $$"""
            {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": {{JsonSerializer.Serialize(
                text
            )}}}]}
            """;
}
