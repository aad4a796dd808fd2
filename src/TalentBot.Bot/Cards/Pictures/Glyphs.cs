namespace TalentBot.Cards.Pictures;

/// <summary>The few characters that pictures are labelled with.</summary>
internal static class Glyphs
{
    private const int Columns = 5;

    private static readonly Dictionary<char, string> Rows = new()
    {
        ['0'] = " ### #   ##   ##   ##   ##   # ### ",
        ['1'] = "  #   ##    #    #    #    #   ### ",
        ['2'] = " ### #   #    #   #   #   #   #####",
        ['3'] = " ### #   #    #  ##     ##   # ### ",
        ['4'] = "   #   ##  # # #  # #####   #    # ",
        ['5'] = "######    ####     #    ##   # ### ",
        ['6'] = "  ##  #   #    #### #   ##   # ### ",
        ['7'] = "#####    #   #   #   #    #    #   ",
        ['8'] = " ### #   ##   # ### #   ##   # ### ",
        ['9'] = " ### #   ##   # ####    #   # ##   ",
        ['A'] = "  #   # # #   ##   #######   ##   #",
        ['B'] = "#### #   ##   ##### #   ##   ##### ",
        ['C'] = " ### #   ##    #    #    #   # ### ",
    };

    /// <summary>Writes digits, or one of the letters A to C.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="text">What to write.</param>
    /// <param name="centre">Where its middle is to be.</param>
    /// <param name="look">Colour, and how many pixels a dot of a glyph takes each way.</param>
    public static void Write(
        Canvas canvas,
        string text,
        (int X, int Y) centre,
        (byte Colour, int Scale) look
    )
    {
        var left = centre.X - (((text.Length * (Columns + 1)) - 1) * look.Scale / 2);
        foreach (var character in text)
        {
            var dots = Rows[character];
            var top = centre.Y - (dots.Length / Columns * look.Scale / 2);
            for (var dot = 0; dot < dots.Length; dot++)
            {
                if (dots[dot] is '#')
                {
                    canvas.Fill(
                        left + (dot % Columns * look.Scale),
                        top + (dot / Columns * look.Scale),
                        (look.Scale, look.Scale),
                        look.Colour
                    );
                }
            }

            left += (Columns + 1) * look.Scale;
        }
    }
}
