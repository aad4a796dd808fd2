using System.Globalization;
using System.Text;

namespace TalentBot.Decisions.Records.Markdown;

/// <summary>Puts text that people wrote into Markdown so that it reads as text and as nothing else.</summary>
internal static class MarkdownText
{
    private const string Active = @"\`*_[]<>#|~&$=+^";

    /// <summary>Keeps two characters apart without being seen: platforms look for mentions and links after Markdown is done.</summary>
    private const char Joiner = '\u2060';

    /// <summary>The text on one line, with nothing that Markdown or a platform would act on.</summary>
    public static string Literal(string text)
    {
        var line = OneLine(text);
        var escaped = new StringBuilder(line.Length + 16);
        for (var i = 0; i < line.Length; i++)
        {
            Append(escaped, line, i);
        }

        return escaped.ToString();
    }

    /// <summary>The text on one line for a place where Markdown acts on nothing, but platforms look for mentions.</summary>
    public static string Unlinked(string text) =>
        OneLine(text).Replace("@", "@" + Joiner, StringComparison.Ordinal);

    /// <summary>The text without line breaks and invisible characters, in one line.</summary>
    public static string OneLine(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                kept.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format)
            {
                kept.Append(rune.ToString());
            }
        }

        return string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(StringBuilder escaped, string line, int at)
    {
        var character = line[at];
        if (Active.Contains(character, StringComparison.Ordinal) || IsLeading(line, at))
        {
            escaped.Append('\\');
        }

        escaped.Append(character);
        if (IsWatched(line, at) || IsScheme(line, at))
        {
            escaped.Append(Joiner);
        }
    }

    /// <summary>Bullets and numbers, which mean something only where a line begins.</summary>
    private static bool IsLeading(string line, int at) =>
        at == 0 ? line[0] is '-' : line[at] is '.' or ')' && line[..at].All(char.IsAsciiDigit);

    /// <summary>Mentions, numbers of issues, and addresses that are made links wherever they stand.</summary>
    private static bool IsWatched(string line, int at) =>
        line[at] switch
        {
            '@' or '#' => true,
            'w' or 'W' => at >= 2
                && line.AsSpan(at - 2).StartsWith("www.", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };

    /// <summary>Whether a scheme ends here, like that of <c>https://x</c> or <c>tel:1</c>.</summary>
    private static bool IsScheme(string line, int at) =>
        char.IsAsciiLetter(line[at])
        && at + 2 < line.Length
        && line[at + 1] == ':'
        && line[at + 2] != ' ';
}
