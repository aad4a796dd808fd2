using System.Globalization;

namespace TalentBot.Decisions.Costs.Texts;

/// <summary>Headings, numbers and paragraphs of the report.</summary>
internal static class Layout
{
    /// <summary>A smaller amount is shown as nothing.</summary>
    public const double LeastShown = 0.005;

    private const int Width = 100;

    /// <summary>An empty line, a heading and a line under it.</summary>
    public static IEnumerable<string> Heading(string text) => ["", text, new('-', text.Length)];

    /// <summary>A number with that many decimals, right in its column.</summary>
    public static string Column(double number, int decimals, int width) =>
        // Adding 0 turns −0 into 0.
        (Math.Round(number, decimals, MidpointRounding.AwayFromZero) + 0d)
            .ToString($"N{decimals}", CultureInfo.InvariantCulture)
            .PadLeft(width);

    /// <summary>A number as it was given.</summary>
    public static string Plain(double number) =>
        number.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>A paragraph, broken between words; every line begins with the margin.</summary>
    public static IEnumerable<string> Paragraph(string text, int margin = 0)
    {
        var indent = new string(' ', margin);
        var line = indent;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > margin && line.Length + 1 + word.Length > Width)
            {
                yield return line;
                line = indent;
            }

            line += line.Length > margin ? $" {word}" : word;
        }

        yield return line;
    }
}
