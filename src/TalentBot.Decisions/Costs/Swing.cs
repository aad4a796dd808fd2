using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Costs;

/// <summary>How one input moves a result while all others stay at their likely values.</summary>
/// <param name="Input">What is moved.</param>
/// <param name="Model">Whose; null for an input that moves all models at once.</param>
/// <param name="AtLow">The result with the input at its low value.</param>
/// <param name="AtHigh">The result with the input at its high value.</param>
public sealed record Swing(CostInput Input, string? Model, double AtLow, double AtHigh)
{
    /// <summary>How far the result moves, 0 or more.</summary>
    public double Size => Math.Abs(AtHigh - AtLow);
}
