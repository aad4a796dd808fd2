using System.Text.RegularExpressions;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Typing.Reading;

/// <summary>Finds the reason in a typed line.</summary>
internal static class TypedReason
{
    /// <summary>The answer and the reason after a colon or a word such as “because”; no reason when there is neither.</summary>
    public static (string Answer, string? Reason) Split(string text, Language language)
    {
        var words = language["typing.because-words"]
            .Split(',', StringSplitOptions.TrimEntries)
            .Concat(Spelling.AllOf("typing.because-words", language))
            .Select(Pattern);
        var mark = Regex.Match(
            text,
            $@"\s*[:：]\s*|[\s,;.،]+({string.Join('|', words)})",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
            TimeSpan.FromSeconds(1)
        );
        var reason = mark.Success ? text[(mark.Index + mark.Length)..].Trim() : "";
        return reason.Length > 0 ? (text[..mark.Index], reason) : (text, null);
    }

    /// <summary>What follows a word such as “why” at the beginning; null when there is no such word.</summary>
    public static string? After(string text, Language language)
    {
        var words = text.Split(' ');
        return Spelling
            .AllOf("typing.why-words", language)
            .Where(why => Spelling.Of(Beginning(words, why)) == why)
            .Select(why => string.Join(' ', words[Spelling.Words(why).Length..]).Trim())
            .FirstOrDefault();
    }

    private static string Beginning(string[] words, string why) =>
        string.Join(' ', words.Take(Spelling.Words(why).Length));

    /// <summary>The word and what parts it from the reason: nothing after an apostrophe, of which there are two.</summary>
    private static string Pattern(string word) =>
        word.EndsWith('\'') ? $@"{Regex.Escape(word[..^1])}['’]" : $@"{Regex.Escape(word)}[\s,:]+";
}
