using System.Diagnostics;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Costs.Calculation;

/// <summary>The cost of one model when every input is one number.</summary>
/// <remarks>
/// Ramp-up, rework and the overlap with a replacement are paid inside the billed hours. They take
/// hours away and add no cash: counted in both places they would count twice.
/// </remarks>
/// <param name="of">The value of each input.</param>
internal sealed class Breakdown(Func<CostInput, double> of)
{
    private const double MonthsOfYear = 12;

    private double BilledHours =>
        of(CostInput.Engineers) * of(CostInput.Months) * of(CostInput.HoursPerMonth);

    private double Direct => BilledHours * of(CostInput.Rate) * (1 + of(CostInput.PlatformFee));

    private double Leavers =>
        of(CostInput.Engineers) * (of(CostInput.Months) / MonthsOfYear) * of(CostInput.Attrition);

    private double ReplacementCash => Leavers * of(CostInput.ReplacementCash);

    private double Management => BilledHours * of(CostInput.Management) * of(CostInput.ManagerRate);

    private double Selection => of(CostInput.Selection) * Direct;

    private double Governance => of(CostInput.Governance) * Direct;

    private double SlaPremium => of(CostInput.SlaPremium) * Direct;

    private double TotalCash =>
        Direct + ReplacementCash + Management + Selection + Governance + SlaPremium;

    // Whoever is still ramping up when the work ends is paid no longer.
    private double LostToRamp =>
        of(CostInput.Engineers)
        * RampHours(Math.Min(of(CostInput.RampMonths), of(CostInput.Months)));

    private double LostToReplacement =>
        Leavers * of(CostInput.ReplacementShare) * RampHours(of(CostInput.RampMonths));

    private double LostToRework => of(CostInput.Rework) * BilledHours;

    private double EffectiveHours => BilledHours - LostToRamp - LostToReplacement - LostToRework;

    /// <summary>One figure; cash per effective hour only where effective hours are left.</summary>
    public double Of(CostFigure figure) =>
        figure switch
        {
            CostFigure.BilledHours => BilledHours,
            CostFigure.Direct => Direct,
            CostFigure.Leavers => Leavers,
            CostFigure.ReplacementCash => ReplacementCash,
            CostFigure.Management => Management,
            CostFigure.Selection => Selection,
            CostFigure.Governance => Governance,
            CostFigure.SlaPremium => SlaPremium,
            CostFigure.TotalCash => TotalCash,
            CostFigure.LostToRamp => LostToRamp,
            CostFigure.LostToReplacement => LostToReplacement,
            CostFigure.LostToRework => LostToRework,
            CostFigure.EffectiveHours => EffectiveHours,
            CostFigure.CashPerEffectiveHour => TotalCash / EffectiveHours,
            _ => throw new UnreachableException(),
        };

    // What one new person is paid for without effect.
    private double RampHours(double months) =>
        months * of(CostInput.HoursPerMonth) * (1 - of(CostInput.RampProductivity));
}
