using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TalentBot.Decisions.Records.Markdown;

/// <summary>Writes a record as Markdown in the form of an architectural decision record (MADR).</summary>
public static class RecordMarkdown
{
    private static readonly JavaScriptEncoder Quotes = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The text: the same for the same record, byte for byte; lines end in <c>\n</c>.</summary>
    public static string Write(DecisionRecord record)
    {
        IEnumerable<string> lines =
        [
            .. Head(record),
            .. ContextLines.Of(record),
            .. OutcomeLines.Of(record),
            .. ReviewLines.Of(record),
            .. InformationLines.Of(record),
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> Head(DecisionRecord record) =>
        [
            "---",
            $"status: {Words.Of(record.Status)}",
            $"date: {Words.Date(record.Date)}",
            $"decision-makers: {List(record.DecisionMakers)}",
            $"consulted: {List(record.Invited)}",
            "---",
            "",
            $"# {MarkdownText.Literal(record.Title)}",
        ];

    /// <summary>A JSON text is a quoted YAML text too.</summary>
    private static string List(IEnumerable<string> names) =>
        "["
        + string.Join(
            ", ",
            names.Select(n =>
                $"\"{string.Concat(MarkdownText.Unlinked(n).EnumerateRunes().Select(Quoted))}\""
            )
        )
        + "]";

    // JSON would write a character beyond the basic plane as two halves, which are no character in
    // YAML; there it may stand as it is.
    private static string Quoted(Rune rune) =>
        rune.IsBmp ? Quotes.Encode(rune.ToString()) : rune.ToString();
}
