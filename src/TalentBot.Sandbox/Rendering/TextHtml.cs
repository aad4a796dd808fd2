using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Rendering;

/// <summary>Texts as HTML.</summary>
internal static class TextHtml
{
    /// <summary>A TextBlock; a heading becomes one.</summary>
    public static Html Block(JsonObject element) =>
        Html.Tag(
            element.Text("style") == "heading" ? "h2" : "p",
            ElementHtml.Look(element, "text"),
            Inline(element.Text("text") ?? string.Empty)
        );

    /// <summary>A RichTextBlock: its runs are taken as they are, without Markdown.</summary>
    public static Html Rich(JsonObject element) =>
        Html.Tag(
            "p",
            ElementHtml.Look(element, "text"),
            (element["inlines"] as JsonArray ?? []).Select(Run)
        );

    /// <summary>Text with the little Markdown that a TextBlock knows.</summary>
    public static Html Inline(string text) => Html.Join(InlineMarkdown.Parse(text).Select(Run));

    private static Html Run(JsonNode? run) =>
        run is JsonObject parts
            ? Html.Tag(
                "span",
                ElementHtml.Look(parts, "run").Where(a => a.Value != "element run"),
                Decorated(
                    Html.Lines(parts.Text("text") ?? string.Empty),
                    parts.Text("weight") is "Bolder" or "bolder",
                    parts.Text("italic") == "true"
                )
            )
            : Html.Lines(string.Concat(run.Strings()));

    private static Html Run(InlineRun run)
    {
        var text = Decorated(Html.Lines(run.Text), run.IsBold, run.IsItalic);
        return run.Link is null
            ? text
            : Html.Tag("a", [("href", run.Link.AbsoluteUri), ("rel", "noreferrer")], text);
    }

    private static Html Decorated(Html text, bool isBold, bool isItalic)
    {
        var weighed = isBold ? Html.Tag("strong", [], text) : text;
        return isItalic ? Html.Tag("em", [], weighed) : weighed;
    }
}
