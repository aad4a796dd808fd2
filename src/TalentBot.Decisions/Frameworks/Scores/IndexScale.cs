namespace TalentBot.Decisions.Frameworks.Scores;

/// <summary>The scale of the index: 0 … 100, on which 50 is an average answer.</summary>
internal static class IndexScale
{
    private const double Middle = 50;
    private const double PointsPerUnit = 25;

    /// <summary>The index of a weighted sum of partials.</summary>
    public static double Index(double value) => Middle + Points(value);

    /// <summary>A difference of weighted partials as index points.</summary>
    public static double Points(double value) => PointsPerUnit * value;

    /// <summary>Whether an index lies on the scale.</summary>
    public static bool Holds(double index) => index.IsAtLeast(0) && (2 * Middle).IsAtLeast(index);
}
