using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Rendering;

/// <summary>A card as lines to read where there is no Teams.</summary>
internal static class CardText
{
    /// <summary>Its lines, with its buttons in brackets at the end.</summary>
    public static IEnumerable<string> Lines(Card card)
    {
        var body = All(card.Json, "body").SkipWhile(string.IsNullOrEmpty);
        var actions = card.Json.Children("actions").ToArray();
        return actions.Length > 0 ? body.Append(Buttons(actions)) : body;
    }

    private static IEnumerable<string> All(JsonObject parent, string member) =>
        parent.Children(member).SelectMany(Element);

    private static IEnumerable<string> Element(JsonObject element) =>
        element.Text("isVisible") == "false"
            ? []
            : element.Text("type") switch
            {
                "TextBlock" => Paragraph(InlineMarkdown.Plain(element.Text("text") ?? ""), element),
                "RichTextBlock" => Paragraph(Inlines(element), element),
                "Container" => All(element, "items"),
                "ColumnSet" => Columns(element),
                "FactSet" => element.Children("facts").Select(Fact),
                "Table" => TextTable.Lines(element.Children("rows").Select(Cells)),
                "Image" => element.Text("altText") is { Length: > 0 } alt ? [$"({alt})"] : [],
                "ActionSet" => [Buttons(element.Children("actions"))],
                { } type when type.StartsWith("Input.", StringComparison.Ordinal) => Input(
                    new CardInput(element)
                ),
                _ => element.Child("fallback") is { } fallback ? Element(fallback) : [],
            };

    private static IEnumerable<string> Paragraph(string text, JsonObject element)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return element.Text("style") == "heading" ? lines.Prepend(string.Empty) : lines;
    }

    private static string Inlines(JsonObject element) =>
        string.Concat(
            (element["inlines"] as JsonArray ?? []).Select(i =>
                i is JsonObject run ? run.Text("text") : string.Concat(i.Strings())
            )
        );

    private static IEnumerable<string> Columns(JsonObject element)
    {
        var columns = element
            .Children("columns")
            .Select(c => All(c, "items").ToArray())
            .Where(c => c.Length > 0)
            .ToArray();
        return columns is not [] && columns.All(c => c.Length == 1)
            ? [string.Join("  ", columns.Select(c => c[0]))]
            : columns.SelectMany(c => c);
    }

    private static string[] Cells(JsonObject row) =>
        [.. row.Children("cells").Select(c => string.Join(' ', All(c, "items")))];

    private static string Fact(JsonObject fact) =>
        $"{InlineMarkdown.Plain(fact.Text("title") ?? "")}: "
        + InlineMarkdown.Plain(fact.Text("value") ?? "");

    private static IEnumerable<string> Input(CardInput input) =>
        input
            .Choices.Select(c => $"  ({(c.Value == input.Value ? "x" : " ")}) {c.Title}")
            .Prepend(input.Label ?? input.Json.Text("title") ?? input.Id);

    private static string Buttons(IEnumerable<JsonObject> actions) =>
        string.Join(' ', actions.Select(a => $"[{a.Text("title")}]"));
}
