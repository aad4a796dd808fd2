using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Understanding;

/// <summary>Understands yes and no in typed language.</summary>
internal static class YesNo
{
    /// <summary>
    /// True for yes, false for no; null when the text says neither or both.
    /// </summary>
    /// <remarks>Of phrases within each other only the longest counts: "not ok" is no "ok".</remarks>
    public static bool? Find(string text, string culture)
    {
        var words = YesNoLanguages.Of(culture);
        var said = Normalize(text);
        List<Match> matches =
        [
            .. MatchesOf(words.Yes, said, meaning: true),
            .. MatchesOf(words.No, said, meaning: false),
            .. MatchesOf(words.Neither, said, meaning: null),
        ];
        bool?[] meanings =
        [
            .. matches
                .Where(match => !matches.Exists(other => other.IsAround(match)))
                .Select(match => match.Meaning)
                .Distinct(),
        ];
        return meanings is [var meaning] ? meaning : null;
    }

    /// <summary>One form for accents, apostrophes, wide letters and white space.</summary>
    public static string Normalize(string text)
    {
        var whole = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
        return string.Join(
                ' ',
                whole.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
            )
            .Normalize(NormalizationForm.FormKC)
            .Replace('’', '\'');
    }

    private static IEnumerable<Match> MatchesOf(string[] phrases, string text, bool? meaning)
    {
        foreach (var phrase in phrases)
        {
            var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            while (at >= 0)
            {
                var match = new Match(at, at + phrase.Length, meaning);
                if (StandsAlone(match, text))
                {
                    yield return match;
                }

                at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static bool StandsAlone(Match match, string text)
    {
        var (begin, end, _) = match;
        if (!IsOfWord(text[begin]))
        {
            return true;
        }

        var isFreeBefore = begin == 0 || !IsOfWord(text[begin - 1]);
        var isFreeAfter = end == text.Length || !IsOfWord(text[end]);
        return IsUnspaced(text[end - 1])
            ? isFreeBefore && (isFreeAfter || end - begin > 1)
            : isFreeBefore && isFreeAfter && (end - begin > 1 || IsAllOf(text, match));
    }

    /// <summary>A single letter is an answer only when nothing else was said.</summary>
    private static bool IsAllOf(string text, Match match) => text.Count(IsOfWord) == match.Length;

    private static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character)
        || character == '\''
        || char.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Kana and Han: nothing stands between the words of their languages.</summary>
    private static bool IsUnspaced(char character) =>
        character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');

    private sealed record Match(int Begin, int End, bool? Meaning)
    {
        public int Length => End - Begin;

        public bool IsAround(Match other) =>
            Length > other.Length && Begin <= other.Begin && End >= other.End;
    }
}
