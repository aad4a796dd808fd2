using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Costs.Texts;

/// <summary>Every step of the computation for one model.</summary>
internal static class FiguresText
{
    private const int NameWidth = 36;
    private const int NumberWidth = 18;

    public static IEnumerable<string> Lines(ModelCost cost) =>
        [
            .. Layout.Heading(cost.Model.Name),
            $"{"", -NameWidth}{"low", NumberWidth}{"likely", NumberWidth}{"high", NumberWidth}",
            .. Enum.GetValues<CostFigure>().Select(figure => Line(figure, cost.Figures[figure])),
        ];

    private static string Line(CostFigure figure, Estimate range)
    {
        var (name, decimals) = Wording(figure);
        return $"{name, -NameWidth}{Column(range.Low)}{Column(range.Likely)}{Column(range.High)}";

        string Column(double number) => Layout.Column(number, decimals, NumberWidth);
    }

    private static (string Name, int Decimals) Wording(CostFigure figure) =>
        figure switch
        {
            CostFigure.BilledHours => ("Billed hours", 0),
            CostFigure.Direct => ("Direct cost, $", 0),
            CostFigure.Leavers => ("People who leave", 2),
            CostFigure.ReplacementCash => ("+ replacements, $", 0),
            CostFigure.Management => ("+ own management, $", 0),
            CostFigure.Selection => ("+ selection, $", 0),
            CostFigure.Governance => ("+ contract governance, $", 0),
            CostFigure.SlaPremium => ("+ service level agreement, $", 0),
            CostFigure.TotalCash => ("= total cash, $", 0),
            CostFigure.LostToRamp => ("Hours lost to ramp-up", 0),
            CostFigure.LostToReplacement => ("Hours lost to replacements' ramp-up", 0),
            CostFigure.LostToRework => ("Hours lost to rework", 0),
            CostFigure.EffectiveHours => ("Effective hours", 0),
            CostFigure.CashPerEffectiveHour => ("Cash per effective hour, $", 2),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
