using System.Globalization;
using System.Text;

namespace TalentBot.Listing;

/// <summary>Finds words in texts, whatever their letters' case and accents.</summary>
internal static class SearchText
{
    /// <summary>Whether a text has every word of what is searched for; of nothing it has all.</summary>
    public static bool Has(string text, string search)
    {
        var plain = Plain(text);
        return Plain(search)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => plain.Contains(word, StringComparison.Ordinal));
    }

    private static string Plain(string text) =>
        string.Concat(
            text.Normalize(NormalizationForm.FormKD)
                .Where(c =>
                    CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark
                )
                .Select(char.ToUpperInvariant)
        );
}
