using System.Globalization;
using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Rendering;

/// <summary>What stands side by side, as HTML.</summary>
internal static class TableHtml
{
    /// <summary>A ColumnSet.</summary>
    public static Html Columns(JsonObject element) =>
        Html.Tag(
            "div",
            ElementHtml.Look(element, "columns"),
            element
                .Children("columns")
                .Select(column =>
                    Html.Tag(
                        "div",
                        [.. ElementHtml.Look(column, "column"), ("style", Share(column))],
                        ElementHtml.All(column, "items")
                    )
                )
        );

    /// <summary>A FactSet.</summary>
    public static Html Facts(JsonObject element) =>
        Html.Tag(
            "dl",
            ElementHtml.Look(element, "facts"),
            element
                .Children("facts")
                .SelectMany(fact =>
                    new[]
                    {
                        Html.Tag("dt", [], TextHtml.Inline(fact.Text("title") ?? string.Empty)),
                        Html.Tag("dd", [], TextHtml.Inline(fact.Text("value") ?? string.Empty)),
                    }
                )
        );

    /// <summary>A Table; its first row is its head unless it says otherwise.</summary>
    public static Html Table(JsonObject element)
    {
        var hasHead = element.Text("firstRowAsHeaders") != "false";
        return Html.Tag(
            "table",
            ElementHtml.Look(element, "table"),
            element.Children("rows").Select((row, at) => Row(row, hasHead && at == 0 ? "th" : "td"))
        );
    }

    private static Html Row(JsonObject row, string cell) =>
        Html.Tag(
            "tr",
            ElementHtml.Look(row, "row"),
            row.Children("cells")
                .Select(c =>
                    Html.Tag(cell, ElementHtml.Look(c, "cell"), ElementHtml.All(c, "items"))
                )
        );

    private static string? Share(JsonObject column)
    {
        var share = double.TryParse(
            column.Text("width"),
            CultureInfo.InvariantCulture,
            out var width
        )
            ? string.Create(CultureInfo.InvariantCulture, $"flex:{width} 1 0;")
            : string.Empty;
        var height =
            column.Text("minHeight") is [.. var pixels, 'p', 'x']
            && int.TryParse(pixels, CultureInfo.InvariantCulture, out var least)
                ? string.Create(CultureInfo.InvariantCulture, $"min-height:{least}px;")
                : string.Empty;
        return share.Length + height.Length > 0 ? share + height : null;
    }
}
