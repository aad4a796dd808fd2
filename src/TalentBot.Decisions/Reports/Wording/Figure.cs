using System.Globalization;

namespace TalentBot.Decisions.Reports.Wording;

/// <summary>Figures as people read them: one decimal at most, the same everywhere.</summary>
public static class Figure
{
    /// <summary>A share, 0 … 1, as percent.</summary>
    public static string Percent(double share) => Plain(share * 100) + " %";

    /// <summary>A weight, 0 … 1, as percent; one that is there never looks like none.</summary>
    public static string Weight(double weight) =>
        weight > 0 && Percent(weight) == Percent(0) ? "almost 0 %" : Percent(weight);

    /// <summary>A number of index points, without a sign.</summary>
    public static string Plain(double value) => Rounded(value, "0.#");

    /// <summary>A number of index points with its sign.</summary>
    public static string Points(double value) => Rounded(value, "+0.#;−0.#;0");

    /// <summary>A figure in a column: always one decimal.</summary>
    internal static string Fixed(double value) => Rounded(value, "0.0");

    /// <summary>A whole number.</summary>
    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    // Rounded first: a figure that rounds to 0 has no sign.
    private static string Rounded(double value, string format) =>
        (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0d).ToString(
            format,
            CultureInfo.InvariantCulture
        );
}
