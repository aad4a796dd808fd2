using System.Globalization;
using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Rendering;

/// <summary>Charts as HTML.</summary>
internal static class ChartHtml
{
    private const int Width = 560;
    private const int RowHeight = 44;
    private const int BarHeight = 14;

    /// <summary>Horizontal bars, each with its label and figure, as a picture made of lines and text.</summary>
    public static Html Bars(JsonObject chart)
    {
        var bars = chart.Children("data").ToArray();
        var longest = bars.Select(Figure).Append(1).Max();
        return Html.Tag(
            "figure",
            ElementHtml.Look(chart, "chart"),
            Html.Tag("figcaption", [], Html.Text(chart.Text("title") ?? string.Empty)),
            Html.Tag(
                "svg",
                [("viewBox", Box(bars.Length)), ("role", "img"), ("aria-label", Description(bars))],
                bars.SelectMany((bar, row) => Bar(bar, row, longest))
            )
        );
    }

    private static Html[] Bar(JsonObject bar, int row, double longest)
    {
        var top = row * RowHeight;
        var length = Math.Max(Figure(bar), 0) / longest * Width;
        return
        [
            Html.Tag("text", [("x", "0"), ("y", Number(top + 16))], Html.Text(Label(bar))),
            Html.Tag(
                "text",
                [("x", Number(Width)), ("y", Number(top + 16)), ("text-anchor", "end")],
                Html.Text(Number(Figure(bar)))
            ),
            Rectangle(top + 23, Width, "track"),
            Rectangle(top + 23, length, $"bar {Colour(bar)}"),
        ];
    }

    private static Html Rectangle(int top, double length, string look) =>
        Html.Tag(
            "rect",
            [
                ("class", look),
                ("x", "0"),
                ("y", Number(top)),
                ("width", Number(length)),
                ("height", Number(BarHeight)),
                ("rx", "3"),
            ]
        );

    private static string Box(int bars) => $"0 0 {Width} {Number(Math.Max(bars, 1) * RowHeight)}";

    private static string Description(IEnumerable<JsonObject> bars) =>
        string.Join("; ", bars.Select(b => $"{Label(b)} {Number(Figure(b))}"));

    private static string Label(JsonObject bar) => bar.Text("x") ?? string.Empty;

    private static double Figure(JsonObject bar) =>
        double.TryParse(bar.Text("y"), CultureInfo.InvariantCulture, out var figure) ? figure : 0;

    private static string Colour(JsonObject bar) =>
        bar.Text("color") is { } colour && colour.All(char.IsAsciiLetterOrDigit)
            ? $"colour-{colour.ToLowerInvariant()}"
            : "colour-accent";

    private static string Number(double value) =>
        value.ToString("0.#", CultureInfo.InvariantCulture);
}
