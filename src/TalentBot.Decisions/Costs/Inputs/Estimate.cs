namespace TalentBot.Decisions.Costs.Inputs;

/// <summary>A number that is not known exactly; a known one has three equal parts.</summary>
/// <param name="Low">The smallest it may be.</param>
/// <param name="Likely">What to reckon with, from low to high.</param>
/// <param name="High">The largest it may be.</param>
public sealed record Estimate(double Low, double Likely, double High)
{
    /// <summary>A number that is known.</summary>
    public static Estimate Exactly(double value) => new(value, value, value);
}
