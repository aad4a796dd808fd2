using System.Globalization;
using System.Text;

namespace TalentBot.Text;

/// <summary>Makes text that people typed safe to keep: one line, no invisible tricks, bounded.</summary>
internal static class PlainText
{
    /// <summary>Combining marks kept on one letter; real scripts need no more.</summary>
    private const int MostMarks = 4;

    /// <summary>The text without control and direction characters, white space folded, cut to a length.</summary>
    /// <param name="text">As it came; null is empty.</param>
    /// <param name="longest">Most characters; a longer text ends in “…”.</param>
    public static string Clean(string? text, int longest)
    {
        var cleaned = Fold(text ?? "");
        return cleaned.Length <= longest ? cleaned : Cut(cleaned, longest - 1) + "…";
    }

    /// <summary>The text without control and direction characters, white space folded.</summary>
    public static string Fold(string text)
    {
        var kept = new StringBuilder(Math.Min(text.Length, 4096));
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            marks =
                IsMark(category) ? marks + 1
                : category is UnicodeCategory.Format ? marks
                : 0;
            if (Rune.IsWhiteSpace(rune) || category is UnicodeCategory.Control)
            {
                kept.Append(' ');
            }
            else if (category is not UnicodeCategory.Format && marks <= MostMarks)
            {
                kept.Append(rune.ToString());
            }
        }

        return string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsMark(UnicodeCategory category) =>
        category
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Cuts without splitting a surrogate pair.</summary>
    private static string Cut(string text, int length) =>
        text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
