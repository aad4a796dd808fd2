namespace TalentBot.Decisions.Frameworks.Scores;

/// <summary>Comparisons for ties and cut points: numbers less than 1e-9 apart are equal.</summary>
/// <remarks>Rounding must decide neither who is first nor which word a team reads.</remarks>
internal static class Tolerance
{
    private const double Least = 1e-9;

    /// <summary>Whether the value is larger than the other, not merely by rounding.</summary>
    public static bool IsAbove(this double value, double other) => value - other >= Least;

    /// <summary>Whether the value is smaller than the other, not merely by rounding.</summary>
    public static bool IsBelow(this double value, double other) => other.IsAbove(value);

    /// <summary>Whether the value is the other or larger.</summary>
    public static bool IsAtLeast(this double value, double other) => !value.IsBelow(other);

    /// <summary>Whether the two values are the same but for rounding.</summary>
    public static bool IsSameAs(this double value, double other) =>
        !value.IsAbove(other) && !value.IsBelow(other);
}
