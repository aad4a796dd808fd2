using System.Security;
using TalentBot.Decisions.Evaluation.Robustness;
using static System.FormattableString;

namespace TalentBot.Decisions.Reports.Triangles;

/// <summary>Writes elements of the picture; every text is escaped.</summary>
internal static class SvgElement
{
    /// <summary>Attributes of the picture itself.</summary>
    public const string Root =
        "xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
        + "aria-labelledby=\"title description\" font-family=\"sans-serif\" font-size=\"16\"";

    /// <summary>Attributes of a region's letter: large, and set off from the pattern.</summary>
    public const string Letter =
        "text-anchor=\"middle\" font-size=\"22\" font-weight=\"bold\" "
        + "stroke=\"#ffffff\" stroke-width=\"5\" paint-order=\"stroke\"";

    private const double Side = 480;
    private const double Left = 140;
    private const double Top = 50;

    private static readonly double Height = Side * Math.Sqrt(3) / 2;

    /// <summary>Where weights lie: the first on top, the second at the left, the third at the right.</summary>
    public static (double X, double Y) At(WeightPoint weights) =>
        (
            Left + (Side * (weights.Third + (weights.First / 2))),
            Top + (Height * (1 - weights.First))
        );

    /// <summary>An element that holds a text.</summary>
    public static string Of(string name, string attributes, string text) =>
        $"<{name} {attributes}>{SecurityElement.Escape(Printable(text))}</{name}>";

    public static string Text((double X, double Y) place, string text, string attributes = "") =>
        Of(
            "text",
            Invariant($"x=\"{place.X:0.##}\" y=\"{place.Y:0.##}\" {attributes}").TrimEnd(),
            text
        );

    public static string Polygon(IEnumerable<WeightPoint> corners, string fill)
    {
        var points = corners
            .Select(At)
            .Select(place => Invariant($"{place.X:0.##},{place.Y:0.##}"));
        return $"""<polygon points="{string.Join(' ', points)}" fill="{fill}" stroke="#333333"/>""";
    }

    // XML has no way to write control characters.
    private static string Printable(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
