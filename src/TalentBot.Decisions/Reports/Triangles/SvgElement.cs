using System.Security;
using TalentBot.Decisions.Evaluation.Robustness;
using static System.FormattableString;

namespace TalentBot.Decisions.Reports.Triangles;

/// <summary>Writes elements of the picture; every text is escaped.</summary>
internal static class SvgElement
{
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
