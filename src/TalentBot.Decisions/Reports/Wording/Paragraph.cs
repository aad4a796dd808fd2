using System.Text;

namespace TalentBot.Decisions.Reports.Wording;

/// <summary>Breaks a text into lines of a report.</summary>
internal static class Paragraph
{
    /// <summary>Most characters of a line.</summary>
    public const int Width = 100;

    /// <summary>The lines of a paragraph; those after the first are indented as far as its mark.</summary>
    /// <param name="text">Control characters in it, line ends too, count as spaces.</param>
    /// <param name="mark">What the first line begins with, for example an indent.</param>
    public static IEnumerable<string> Of(string text, string mark = "")
    {
        var (indent, line) = (new string(' ', mark.Length), new StringBuilder(mark));
        foreach (var word in Words(text, Width - mark.Length))
        {
            if (line.Length > mark.Length && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear().Append(indent);
            }

            line.Append(line.Length > mark.Length ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    /// <summary>A heading with the blank line before it.</summary>
    public static IEnumerable<string> Heading(string text) => ["", .. Of(text)];

    private static IEnumerable<string> Words(string text, int longest) =>
        string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => Pieces(word, longest));

    /// <summary>A word too long for a line, cut so that no character is torn.</summary>
    private static IEnumerable<string> Pieces(string word, int longest)
    {
        while (word.Length > longest)
        {
            var length = char.IsHighSurrogate(word[longest - 1]) ? longest - 1 : longest;
            yield return word[..length];
            word = word[length..];
        }

        yield return word;
    }
}
