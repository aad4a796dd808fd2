using System.Globalization;
using System.Text;

namespace TalentBot.Fuzz.Mutations;

/// <summary>Reads the words of a dictionary in the form that AFL defines.</summary>
internal static class Words
{
    private const int Hexadecimal = 2;

    /// <summary>The words of <c>name="word"</c>, one a line; empty lines and comments are skipped.</summary>
    /// <exception cref="FormatException">A line has another form.</exception>
    public static IReadOnlyList<byte[]> Read(IEnumerable<string> lines) =>
        [.. lines.Where(line => line.Length > 0 && line[0] != '#').Select(Word)];

    private static byte[] Word(string line)
    {
        var start = line.IndexOf('"', StringComparison.Ordinal) + 1;
        return start > 0 && line.Length > start && line[^1] == '"'
            ? [.. Unescape(line[start..^1])]
            : throw new FormatException($"Not a word: {line}");
    }

    private static IEnumerable<byte> Unescape(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                yield return Encoding.Latin1.GetBytes(text, at, 1)[0];
            }
            else if (text[++at] == 'x')
            {
                yield return byte.Parse(
                    text.AsSpan(at + 1, Hexadecimal),
                    NumberStyles.HexNumber,
                    CultureInfo.InvariantCulture
                );
                at += Hexadecimal;
            }
            else
            {
                yield return (byte)text[at];
            }
        }
    }
}
