using System.Text;

namespace TalentBot.EndToEnd.Tests.Pictures;

/// <summary>Checks that a card shows what people wrote as they wrote it, whatever it looks like.</summary>
internal static class LiteralText
{
    /// <summary>Texts that a card could take for something else.</summary>
    public static TheoryData<string> Hostile =>
        [
            "[free phone](https://evil.example)",
            "**bold** _italic_ `code`",
            "# Heading",
            "- item",
            "1. item",
            "> quote",
            "![picture](https://evil.example/p.png)",
            "<b>bold</b><script>alert(1)</script>",
            "<at>everyone</at>",
            "&lt;b&gt; &amp; &#65;",
            "\\*escaped\\*",
            "{{DATE(2026-01-01T00:00:00Z)}}",
            "{{TIME(2026-01-01T00:00:00Z)}}",
            "${title} {{title}}",
            "https://evil.example/path",
        ];

    /// <summary>Draws the card and fails unless the text is in it, character by character.</summary>
    public static async Task IsShownAsync(string card, string text)
    {
        var picture = await CardStudio.DrawAsync(card);

        Assert.Contains(Visible(text), Visible(picture.Text), StringComparison.Ordinal);
    }

    // What has no width may be put between characters to keep them from meaning something.
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (
            var c in text.Where(c =>
                c is not ('\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')
            )
        )
        {
            visible.Append(c is '\u00A0' ? ' ' : c);
        }

        return visible.ToString();
    }
}
