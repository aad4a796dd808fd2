using System.Text.Json;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Languages;

namespace TalentBot.Records;

/// <summary>A record as the text of its file, letter by letter.</summary>
internal static class RecordTextCard
{
    /// <summary>Most bytes of text with what carries it; the platform takes a card of 28 kilobytes.</summary>
    private const int MostBytes = 20_000;

    /// <summary>Bytes that carry a line.</summary>
    private const int Carrier = 170;

    /// <summary>The card.</summary>
    /// <param name="file">The file.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="note">What to say first; empty for nothing.</param>
    /// <param name="actions">Its buttons.</param>
    public static AdaptiveCard Create(
        WrittenRecord file,
        Language language,
        string note,
        IEnumerable<AdaptiveAction> actions
    )
    {
        var left = MostBytes;
        var lines = file.Text.TrimEnd('\n').Split('\n');
        var shown = lines.TakeWhile(line => (left -= SizeOf(line)) >= 0).ToArray();
        return Card.Of(
            file.Name,
            [
                CardText.Heading(Sentence.Isolated(file.Name, language)),
                .. note.Length > 0 ? [CardText.Paragraph(note)] : Array.Empty<AdaptiveElement>(),
                Lines(shown, file.IsJson),
                .. shown.Length < lines.Length
                    ? [CardText.Aside(language["record.rest-in-file"])]
                    : Array.Empty<AdaptiveElement>(),
            ],
            actions
        );
    }

    /// <summary>What is for programs is written from the left to the right in every language.</summary>
    private static AdaptiveContainer Lines(IEnumerable<string> lines, bool isJson) =>
        new() { Rtl = isJson ? false : null, Items = [.. lines.Select(Line)] };

    private static int SizeOf(string line) =>
        JsonEncodedText.Encode(line).EncodedUtf8Bytes.Length + Carrier;

    /// <summary>Spaces that begin a line would be dropped, and say how deep it stands.</summary>
    private static AdaptiveRichTextBlock Line(string line)
    {
        var indent = line.Length - line.TrimStart(' ').Length;
        var block = CardText.Literal(new string('\u00A0', indent) + line[indent..]);
        block.Spacing = line.Length > 0 ? AdaptiveSpacing.None : AdaptiveSpacing.Small;
        foreach (var run in block.Inlines.OfType<AdaptiveTextRun>())
        {
            run.FontType = AdaptiveFontType.Monospace;
        }

        return block;
    }
}
