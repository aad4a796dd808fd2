using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Owning.Times;

/// <summary>Puts accents back that were left out in typing: the recogniser knows some words only with them.</summary>
internal static class Accents
{
    /// <summary>The text with the accents of those words of dates that need them.</summary>
    public static string Restore(string text, Language language)
    {
        var words = language["deadline.accented"]
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(Bare, StringComparer.Ordinal);
        return string.Join(' ', text.Split(' ').Select(w => words.GetValueOrDefault(Bare(w), w)));
    }

    /// <summary>A word without accents; “ä” may also be typed as “ae”.</summary>
    private static string Bare(string word) =>
        Spelling
            .Of(word)
            .Replace("ae", "a", StringComparison.Ordinal)
            .Replace("oe", "o", StringComparison.Ordinal)
            .Replace("ue", "u", StringComparison.Ordinal);
}
