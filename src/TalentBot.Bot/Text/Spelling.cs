using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TalentBot.Languages;

namespace TalentBot.Text;

/// <summary>Compares what is typed with words, whatever its capitals, accents and punctuation.</summary>
internal static class Spelling
{
    /// <summary>The words of a text in small letters without accents, one space between them.</summary>
    public static string Of(string text)
    {
        var spelt = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (letter is 'ß' or 'ẞ')
            {
                spelt.Append("ss");
            }
            else if (char.IsLetterOrDigit(letter))
            {
                spelt.Append(char.ToLowerInvariant(letter));
            }
            else if (char.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                spelt.Append(' ');
            }
        }

        return string.Join(' ', Words(spelt.ToString()));
    }

    /// <summary>The words of a spelt text.</summary>
    public static ImmutableArray<string> Words(string spelt) =>
        [.. spelt.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Whether a text has every word of what is searched for; of nothing it has all.</summary>
    public static bool Has(string text, string search)
    {
        var spelt = Of(text);
        return Words(Of(search)).All(word => spelt.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Whether a spelt text is one of the words of a sentence, in the language or in English.</summary>
    public static bool IsOneOf(string spelt, string key, Language language) =>
        AllOf(key, language).Contains(spelt, StringComparer.Ordinal);

    /// <summary>The spelt words of a sentence that lists them, in the language and in English.</summary>
    public static IEnumerable<string> AllOf(string key, Language language) =>
        new[] { language[key], Language.English[key] }
            .SelectMany(words => words.Split(','))
            .Select(Of)
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal);
}
