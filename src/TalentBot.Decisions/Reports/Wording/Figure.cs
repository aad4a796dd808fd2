using System.Globalization;

namespace TalentBot.Decisions.Reports.Wording;

/// <summary>Figures as people read them: one decimal at most, the same everywhere.</summary>
public static class Figure
{
    /// <summary>Numbers that are the same in so many decimals are equal.</summary>
    private const int SettledDigits = 9;

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

    /// <summary>A number rounded, half away from zero.</summary>
    /// <remarks>Settled first: whose answer was added first must not decide where a half goes.</remarks>
    /// <param name="value">The number.</param>
    /// <param name="digits">Decimals, 0 … 9.</param>
    public static double Rounded(double value, int digits) =>
        Math.Round(Math.Round(value, SettledDigits), digits, MidpointRounding.AwayFromZero) + 0d;

    // Rounded first: a figure that rounds to 0 has no sign.
    private static string Rounded(double value, string format) =>
        Rounded(value, 1).ToString(format, CultureInfo.InvariantCulture);
}
