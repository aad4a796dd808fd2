using System.Collections.Immutable;
using System.Text;

namespace TalentBot.EndToEnd.Tests.Pictures;

/// <summary>Checks that cards show what people wrote as they wrote it, whatever it looks like.</summary>
internal static class LiteralText
{
    // What has no width may be put between characters to keep them from meaning something.
    private const string WithoutWidth = "\u200B\u200C\u200D\u2060\uFEFF";

    /// <summary>Texts that a card could take for something else.</summary>
    public static ImmutableArray<string> Hostile { get; } =
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
        @"\*escaped\*",
        "{{DATE(2026-01-01T00:00:00Z)}}",
        "{{TIME(2026-01-01T00:00:00Z)}}",
        "${title} {{title}}",
        "https://evil.example/path",
    ];

    /// <summary>Draws a card for each text; the texts that are not in theirs, character by character.</summary>
    /// <param name="card">Makes the JSON of the card that is to show the text.</param>
    /// <param name="texts">What people wrote.</param>
    public static async Task<ImmutableArray<string>> NotShownAsync(
        Func<string, string> card,
        params IReadOnlyList<string> texts
    )
    {
        var pictures = await CardStudio.DrawAsync([.. texts.Select(card)]);
        return
        [
            .. texts
                .Zip(pictures)
                .Where(pair => !IsIn(pair.Second.Text, pair.First))
                .Select(pair => pair.First),
        ];
    }

    private static bool IsIn(string shown, string text) =>
        Visible(shown).Contains(Visible(text), StringComparison.Ordinal);

    private static string Visible(string text) =>
        new StringBuilder()
            .AppendJoin("", text.Split(WithoutWidth.ToCharArray()))
            .Replace('\u00A0', ' ')
            .ToString();
}
