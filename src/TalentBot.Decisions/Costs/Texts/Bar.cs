namespace TalentBot.Decisions.Costs.Texts;

/// <summary>Draws numbers on a scale of characters.</summary>
/// <param name="from">The number at the left end.</param>
/// <param name="to">The number at the right end.</param>
/// <param name="cells">How many characters the scale has.</param>
internal sealed class Bar(double from, double to, int cells)
{
    /// <summary>A line from low to high with a mark in it, in as many characters as the scale.</summary>
    public string Range(double low, double likely, double high)
    {
        var bar = new char[cells];
        Array.Fill(bar, ' ');
        Array.Fill(bar, '-', Cell(low), Cell(high) - Cell(low) + 1);
        bar[Cell(likely)] = 'o';
        return new string(bar);
    }

    /// <summary>A filled bar from the left end.</summary>
    public string Filled(double number) => new('#', Cell(number) + 1);

    private int Cell(double number) =>
        to > from
            ? (int)
                Math.Round(
                    (number - from) / (to - from) * (cells - 1),
                    MidpointRounding.AwayFromZero
                )
            : 0;
}
