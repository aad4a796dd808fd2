using System.Text.Json;
using TalentBot.EndToEnd.Tests.Requirements;

namespace TalentBot.EndToEnd.Tests.Pictures;

/// <summary>The check must see what a text block and a text run make of a text.</summary>
public sealed class LiteralTextTests
{
    [ChromiumFact]
    public async Task A_text_block_shows_hardly_any_hostile_text_literally()
    {
        var changed = await LiteralText.NotShownAsync(
            text => Card($$"""{"type": "TextBlock", "text": {{Quote(text)}}, "wrap": true}"""),
            LiteralText.Hostile
        );

        Assert.Equal(
            LiteralText.Hostile.Except(
            // Raw HTML is no Markdown of cards, and an address is shown as it is.
            [
                "<b>bold</b><script>alert(1)</script>",
                "<at>everyone</at>",
                "${title} {{title}}",
                "https://evil.example/path",
            ]),
            changed
        );
    }

    [ChromiumFact]
    public async Task A_text_run_changes_dates_and_times_only()
    {
        var changed = await LiteralText.NotShownAsync(
            text =>
                Card(
                    $$"""{"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": {{Quote(text)}}}]}"""
                ),
            LiteralText.Hostile
        );

        Assert.Equal<string>(
            ["{{DATE(2026-01-01T00:00:00Z)}}", "{{TIME(2026-01-01T00:00:00Z)}}"],
            changed
        );
    }

    [ChromiumFact]
    public async Task Characters_without_width_keep_a_date_literal() =>
        Assert.Empty(
            await LiteralText.NotShownAsync(
                text =>
                    Card(
                        $$"""{"type": "RichTextBlock", "inlines": [{{Quote(text.Replace("{{", "{\u2060{", StringComparison.Ordinal))}}]}"""
                    ),
                LiteralText.Hostile
            )
        );

    private static string Card(string element) =>
        $$"""{"type": "AdaptiveCard", "version": "1.5", "body": [{{element}}]}""";

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
