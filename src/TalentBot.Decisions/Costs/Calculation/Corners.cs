using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Costs.Calculation;

/// <summary>The exact bounds of every figure, when every input may lie anywhere in its range.</summary>
/// <remarks>
/// Every figure only rises or only falls with each input, so its bounds are at corners. Hours and
/// cash are sums and products of what is never negative, among it 1 − p, which falls with p.
/// Effective hours are N·h·(T·(1 − ρ) − (1 − p)·(min(R, T) + R·T·α·c/12)). While the bracket is above
/// 0 they rise with N, h and p and fall with R, α, c and ρ; over T it is a line from 0 that turns
/// upward at R, so it rises. In cash per effective hour N cancels; with both sides divided by h, only
/// α·k/h is left of h, and divided by T, only (1 − p)·min(R/T, 1) is left of T: it falls with both.
/// </remarks>
/// <param name="of">The range of each input.</param>
internal sealed class Corners(Func<CostInput, Estimate> of)
{
    // Less than this of the billed hours is nothing but rounding.
    private const double LeastShare = 1e-9;

    /// <summary>Whether effective hours are left wherever the inputs lie.</summary>
    public bool AlwaysLeaveHours => LeastEffectiveShare > LeastShare;

    /// <summary>The smallest share of the billed hours that may be effective; may be negative.</summary>
    public double LeastEffectiveShare
    {
        get
        {
            var dearest = Highest(CostFigure.CashPerEffectiveHour);
            return dearest.Of(CostFigure.EffectiveHours) / dearest.Of(CostFigure.BilledHours);
        }
    }

    /// <summary>The bounds of a figure, and its value where every input is likely.</summary>
    public Estimate Bounds(CostFigure figure) =>
        new(
            Lowest(figure).Of(figure),
            new Breakdown(input => of(input).Likely).Of(figure),
            Highest(figure).Of(figure)
        );

    private Breakdown Lowest(CostFigure figure) =>
        new(input => Lowers(input, figure) ? of(input).High : of(input).Low);

    private Breakdown Highest(CostFigure figure) =>
        new(input => Lowers(input, figure) ? of(input).Low : of(input).High);

    private static bool Lowers(CostInput input, CostFigure figure) =>
        figure switch
        {
            CostFigure.EffectiveHours => input
                is CostInput.RampMonths
                    or CostInput.Attrition
                    or CostInput.ReplacementShare
                    or CostInput.Rework,
            CostFigure.CashPerEffectiveHour => input
                is CostInput.Months
                    or CostInput.HoursPerMonth
                    or CostInput.RampProductivity,
            _ => input is CostInput.RampProductivity,
        };
}
