namespace TalentBot.Decisions.Costs.Texts;

/// <summary>The models beside one another.</summary>
internal static class SummaryText
{
    private const int NameWidth = 24;
    private const int NumberWidth = 10;
    private const int Cells = 40;
    private const string Title = "Cash per effective hour";

    public static IEnumerable<string> Lines(CostComparison comparison)
    {
        var bar = new Bar(0, comparison.Models.Max(m => m.PerEffectiveHour.High), Cells);
        return
        [
            Title,
            new string('=', Title.Length),
            "",
            $"{"$", -NameWidth}{"low", NumberWidth}{"likely", NumberWidth}{"high", NumberWidth}",
            .. comparison.Models.Select(m => Line(m, bar)),
            "",
            .. Layout.Paragraph(
                $"{Cheapest(comparison)} An effective hour is a billed hour that is not lost to "
                    + "ramp-up, replacements or rework. Low and high are exact: no values within the ranges of "
                    + "the inputs give less or more."
            ),
        ];
    }

    private static string Line(ModelCost cost, Bar bar)
    {
        var (low, likely, high) = cost.PerEffectiveHour;
        return $"{cost.Model.Name, -NameWidth}{Money(low)}{Money(likely)}{Money(high)}    "
            + bar.Range(low, likely, high).TrimEnd();
    }

    private static string Cheapest(CostComparison comparison)
    {
        var first = comparison.Ranking[0].Model.Name;
        return comparison.Order switch
        {
            CostOrder.Tie => "No model alone is likely the cheapest.",
            CostOrder.Certain => $"Cheapest, wherever the inputs lie in their ranges: {first}.",
            _ => $"Likely the cheapest: {first}; but ranges overlap, the order may be another.",
        };
    }

    private static string Money(double amount) => Layout.Column(amount, 2, NumberWidth);
}
