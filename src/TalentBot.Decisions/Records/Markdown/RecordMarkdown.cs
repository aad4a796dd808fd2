using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using TalentBot.Decisions.Records.Wording;

namespace TalentBot.Decisions.Records.Markdown;

/// <summary>Writes a record as Markdown in the form of an architectural decision record (MADR).</summary>
public static class RecordMarkdown
{
    private static readonly JavaScriptEncoder Quotes = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The text in English: the same for the same record, byte for byte; lines end in <c>\n</c>.</summary>
    public static string Write(DecisionRecord record) => Write(record, RecordWords.English);

    /// <summary>The text: the same for the same record and words, byte for byte; lines end in <c>\n</c>.</summary>
    /// <param name="record">What it says.</param>
    /// <param name="words">What it says it with.</param>
    public static string Write(DecisionRecord record, RecordWords words)
    {
        var text = new RecordText(words);
        IEnumerable<string> lines =
        [
            .. Head(record, text),
            .. ContextLines.Of(record, text),
            .. OutcomeLines.Of(record, text),
            .. ReviewLines.Of(record, text),
            .. InformationLines.Of(record, text),
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> Head(DecisionRecord record, RecordText text) =>
        [
            "---",
            $"status: {RecordText.Of(record.Status)}",
            $"date: {RecordText.Date(record.Date)}",
            $"decision-makers: {List(record.DecisionMakers, text)}",
            $"consulted: {List(record.Invited, text)}",
            "---",
            "",
            $"# {MarkdownText.Literal(record.Title)}",
        ];

    /// <summary>A JSON text is a quoted YAML text too.</summary>
    private static string List(IEnumerable<string> names, RecordText text) =>
        "["
        + string.Join(
            ", ",
            names.Select(n =>
                $"\"{string.Concat(MarkdownText.Unlinked(text.NameOf(n)).EnumerateRunes().Select(Quoted))}\""
            )
        )
        + "]";

    // JSON would write a character beyond the basic plane as two halves, which are no character in
    // YAML; there it may stand as it is.
    private static string Quoted(Rune rune) =>
        rune.IsBmp ? Quotes.Encode(rune.ToString()) : rune.ToString();
}
