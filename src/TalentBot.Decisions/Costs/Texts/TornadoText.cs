namespace TalentBot.Decisions.Costs.Texts;

/// <summary>Which inputs move the results most.</summary>
internal static class TornadoText
{
    private const int NameWidth = 36;
    private const int NumberWidth = 10;
    private const int Cells = 28;

    public static IEnumerable<string> Lines(CostComparison comparison)
    {
        var names = new Names(comparison.Scenario.Defaults);
        var most = comparison.Tornado[0];
        var bar = new Bar(0, most.Size, Cells);
        return most.Size < Layout.LeastShown
            ?
            [
                .. Layout.Heading("What moves it most"),
                "Nothing: every input that matters is one number.",
            ]
            :
            [
                .. Layout.Heading("What moves it most"),
                .. Layout.Paragraph(
                    $"Above all: {names.Of(most)}. Each line moves one input from its low to its "
                        + "high value, all others likely, and shows the cash per effective hour at both "
                        + "ends."
                ),
                .. comparison.Models.SelectMany(m => Table(m, names, bar)),
            ];
    }

    private static IEnumerable<string> Table(ModelCost cost, Names names, Bar bar) =>
        [
            "",
            $"{cost.Model.Name, -NameWidth}{"at low", NumberWidth}{"at high", NumberWidth}"
                + $"{"swing", NumberWidth}",
            .. cost
                .Tornado.Where(swing => swing.Size >= Layout.LeastShown)
                .Select(swing => Line(swing, names, bar)),
        ];

    private static string Line(Swing swing, Names names, Bar bar) =>
        $"{names.Of(swing.Input), -NameWidth}{Money(swing.AtLow)}{Money(swing.AtHigh)}"
        + $"{Money(swing.Size)}    {bar.Filled(swing.Size)}";

    private static string Money(double amount) => Layout.Column(amount, 2, NumberWidth);
}
