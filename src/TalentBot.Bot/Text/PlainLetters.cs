using System.Globalization;
using System.Text;

namespace TalentBot.Text;

/// <summary>Writes a word as a keyboard without accents does.</summary>
internal static class PlainLetters
{
    /// <summary>The word without accents, marks and ligatures; “schließen” and “schliessen” are the same.</summary>
    public static string Of(string word)
    {
        var letters = word.Replace("ß", "ss", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormD)
            .Where(c => char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark);
        return string.Concat(letters).Normalize(NormalizationForm.FormC);
    }

    /// <summary>The word with the vowels that German writes where it has no dots: “oeffnen” for “öffnen”.</summary>
    public static string WithVowels(string word) =>
        Of(
            word.Replace("ä", "ae", StringComparison.Ordinal)
                .Replace("ö", "oe", StringComparison.Ordinal)
                .Replace("ü", "ue", StringComparison.Ordinal)
        );
}
