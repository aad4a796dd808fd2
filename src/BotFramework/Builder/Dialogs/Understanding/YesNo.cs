using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Understanding;

/// <summary>Understands yes and no in typed language.</summary>
internal static class YesNo
{
    private const char TakenOut = '\0';

    /// <summary>
    /// True for yes, false for no; null when the text says neither or both.
    /// </summary>
    /// <remarks>The longest phrase takes its words: there is no "ok" in "not ok".</remarks>
    public static bool? Find(string text, string culture)
    {
        var said = Normalize(text).ToCharArray();
        HashSet<bool?> meanings = [];
        foreach (var phrase in YesNoLanguages.Of(culture))
        {
            if (TakeOut(phrase.Text, said))
            {
                meanings.Add(phrase.Meaning);
            }
        }

        return meanings.Count == 1 ? meanings.Single() : null;
    }

    /// <summary>One form for accents, apostrophes, wide letters and white space.</summary>
    public static string Normalize(string text)
    {
        var whole = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
        return string.Join(' ', whole.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
            .Normalize(NormalizationForm.FormKC)
            .Replace('’', '\'');
    }

    private static bool TakeOut(string phrase, Span<char> text)
    {
        var isThere = false;
        var begin = IndexOf(phrase, text, from: 0);
        while (begin >= 0)
        {
            var end = begin + phrase.Length;
            if (StandsAlone(begin, end, text))
            {
                text[begin..end].Fill(TakenOut);
                isThere = true;
            }

            begin = IndexOf(phrase, text, begin + 1);
        }

        return isThere;
    }

    private static int IndexOf(string phrase, ReadOnlySpan<char> text, int from)
    {
        var at = text[from..].IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? at : from + at;
    }

    private static bool StandsAlone(int begin, int end, ReadOnlySpan<char> text)
    {
        if (!IsOfWord(text[begin]))
        {
            return true;
        }

        var isFreeBefore = begin == 0 || !IsOfWord(text[begin - 1]);
        var isFreeAfter = end == text.Length || !IsOfWord(text[end]);
        var isLetter = end - begin == 1;
        return isFreeBefore
            && (
                IsUnspaced(text[end - 1])
                    ? isFreeAfter || !isLetter
                    : isFreeAfter && (!isLetter || HasOneLetter(text))
            );
    }

    /// <summary>A single letter is an answer only when nothing else was said.</summary>
    private static bool HasOneLetter(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            letters += IsOfWord(character) ? 1 : 0;
        }

        return letters == 1;
    }

    private static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character)
        || char.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Kana and Han: nothing stands between the words of their languages.</summary>
    private static bool IsUnspaced(char character) =>
        character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
