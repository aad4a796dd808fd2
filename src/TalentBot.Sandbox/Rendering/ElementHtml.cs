using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Rendering;

/// <summary>The elements of a card as HTML.</summary>
internal static class ElementHtml
{
    private static readonly string[] Looks =
    [
        "spacing",
        "size",
        "weight",
        "color",
        "style",
        "width",
    ];

    /// <summary>All elements that a member holds.</summary>
    public static Html All(JsonObject parent, string member) =>
        Html.Stack(parent.Children(member).Select(Element));

    /// <summary>The attributes that every element has: its id, and its look as classes.</summary>
    public static IEnumerable<(string Name, string? Value)> Look(JsonObject element, string kind) =>
        [("id", element.Text("id")), ("class", Classes(element, kind))];

    private static Html Element(JsonObject element) =>
        element.Text("isVisible") == "false"
            ? Html.Tag(
                "details",
                [("class", "element")],
                Html.Tag("summary", [], Html.Text("More")),
                Shown(element)
            )
            : Shown(element);

    private static Html Shown(JsonObject element) =>
        element.Text("type") switch
        {
            "TextBlock" => TextHtml.Block(element),
            "RichTextBlock" => TextHtml.Rich(element),
            "Container" => Html.Tag("div", Look(element, "container"), All(element, "items")),
            "ColumnSet" => TableHtml.Columns(element),
            "FactSet" => TableHtml.Facts(element),
            "Table" => TableHtml.Table(element),
            "Image" => Image(element),
            "ActionSet" => FormHtml.Buttons(element.Children("actions")),
            "Chart.HorizontalBar" => ChartHtml.Bars(element),
            { } type when type.StartsWith("Input.", StringComparison.Ordinal) => FormHtml.Field(
                new CardInput(element)
            ),
            _ => element.Child("fallback") is { } fallback ? Element(fallback) : Html.None,
        };

    private static Html Image(JsonObject element) =>
        element.Text("url") is { } url && url.StartsWith("data:image/", StringComparison.Ordinal)
            ? Html.Void(
                "img",
                [.. Look(element, "image"), ("src", url), ("alt", element.Text("altText") ?? "")]
            )
            : Html.Tag("p", Look(element, "text"), Html.Text(element.Text("altText") ?? ""));

    private static string Classes(JsonObject element, string kind) =>
        string.Join(
            ' ',
            Looks
                .Select(m => element.Text(m) is { } value ? Class(m, value) : null)
                .OfType<string>()
                .Prepend(element.Text("isSubtle") == "true" ? "subtle" : null)
                .Prepend(element.Text("separator") == "true" ? "separator" : null)
                .Prepend(kind)
                .Prepend("element")
                .OfType<string>()
        );

    private static string? Class(string member, string value) =>
        value.All(char.IsAsciiLetter) ? $"{member}-{value.ToLowerInvariant()}" : null;
}
