using System.Text.Json;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Languages;

namespace TalentBot.PersonalData;

/// <summary>The export as text, on as many cards as it needs.</summary>
internal static class ExportTextCards
{
    /// <summary>Most bytes of text on a card, as JSON; the platform takes a card of 28 kilobytes.</summary>
    private const int MostBytes = 16_000;

    /// <summary>Bytes that carry a line on a card.</summary>
    private const int Carrier = 170;

    /// <summary>Longest piece of a line: any of its characters may take six bytes as JSON.</summary>
    private const int LongestPiece = 2_000;

    /// <summary>The cards, in order; together they have every character.</summary>
    public static IReadOnlyList<AdaptiveCard> Create(string text, Language language)
    {
        var parts = Parts(text);
        return
        [
            .. parts.Select(
                (lines, i) =>
                    Card.Of(
                        language["export.title"],
                        [
                            CardText.Heading(
                                language.Say("export.part", ("part", i + 1), ("parts", parts.Count))
                            ),
                            .. i == 0
                                ? new[]
                                {
                                    CardText.Paragraph(language["export.no-file"]),
                                    CardText.Paragraph(language["export.note"]),
                                }
                                : [],
                            new AdaptiveContainer
                            {
                                // Written from the left to the right in every language.
                                Rtl = false,
                                Items = [.. lines.Select(Line)],
                            },
                        ]
                    )
            ),
        ];
    }

    private static List<List<string>> Parts(string text)
    {
        List<List<string>> parts =
        [
            [],
        ];
        var left = MostBytes;
        foreach (var line in text.TrimEnd('\n').Split('\n').SelectMany(Pieces))
        {
            var size = JsonEncodedText.Encode(line).EncodedUtf8Bytes.Length + Carrier;
            if (size > left)
            {
                parts.Add([]);
                left = MostBytes;
            }

            parts[^1].Add(line);
            left -= size;
        }

        return parts;
    }

    /// <summary>No line is longer than a card takes; a pair of surrogates is not parted.</summary>
    private static IEnumerable<string> Pieces(string line)
    {
        var from = 0;
        do
        {
            var length = Math.Min(LongestPiece, line.Length - from);
            length -=
                from + length < line.Length && char.IsHighSurrogate(line[from + length - 1])
                    ? 1
                    : 0;
            yield return line.Substring(from, length);
            from += length;
        } while (from < line.Length);
    }

    /// <summary>Spaces that begin a line would be dropped, and say how deep it stands.</summary>
    private static AdaptiveRichTextBlock Line(string line)
    {
        var indent = line.Length - line.TrimStart(' ').Length;
        var block = CardText.Literal(new string('\u00A0', indent) + line[indent..]);
        block.Spacing = AdaptiveSpacing.None;
        foreach (var run in block.Inlines.OfType<AdaptiveTextRun>())
        {
            run.FontType = AdaptiveFontType.Monospace;
        }

        return block;
    }
}
