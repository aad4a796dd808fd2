namespace TalentBot.Decisions.Costs.Texts;

/// <summary>What would make another model the cheaper one.</summary>
internal static class RivalryText
{
    private const int NameWidth = 56;
    private const int NumberWidth = 12;

    public static IEnumerable<string> Lines(CostComparison comparison)
    {
        var names = new Names(comparison.Scenario.Defaults);
        return
        [
            .. Layout.Heading("What would change the order"),
            .. Layout.Paragraph(
                "Only one input moves, all others are likely. The figures are the other's cash per "
                    + "effective hour less that of the cheapest; below 0 the other is cheaper."
            ),
            .. comparison.Rivalries.SelectMany(rivalry => Table(rivalry, names)),
        ];
    }

    private static IEnumerable<string> Table(Rivalry rivalry, Names names)
    {
        var pair = $"{names.Of(rivalry.Other)} against {names.Of(rivalry.Cheapest)}";
        return
        [
            "",
            $"{pair, -NameWidth}{"at low", NumberWidth}{"likely", NumberWidth}{"at high", NumberWidth}",
            .. rivalry.Flips.IsEmpty
                ? [$"Nothing alone; likely the gap is {Money(rivalry.Gap).TrimStart()}."]
                : rivalry.Flips.Select(flip => Line(flip, rivalry.Gap, names)),
        ];
    }

    private static string Line(Swing flip, double gap, Names names) =>
        $"{names.Of(flip), -NameWidth}{Money(flip.AtLow)}{Money(gap)}{Money(flip.AtHigh)}";

    private static string Money(double amount) => Layout.Column(amount, 2, NumberWidth);
}
