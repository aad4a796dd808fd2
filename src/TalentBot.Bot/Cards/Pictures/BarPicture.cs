using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Cards.Pictures;

/// <summary>A bar from 0 to 100 with a notch at 50, for light and dark ground.</summary>
internal static class BarPicture
{
    private const int Width = 600;
    private const int Height = 14;
    private const int Notch = 4;
    private const byte Track = 1;

    /// <summary>The address of the picture.</summary>
    /// <param name="value">0 … 100.</param>
    /// <param name="stands">Whether it is in the colour that stands out.</param>
    /// <param name="fromRight">Whether it begins on the right, as its readers' lines do.</param>
    public static string Of(double value, bool stands, bool fromRight)
    {
        var canvas = new Canvas(
            Width,
            Height,
            [
                new(0xFFFFFF, Opacity: 0),
                new(0x808080, Opacity: 72),
                new(stands ? 0x6B70E0 : 0x808080),
            ]
        );
        var filled = (int)Figure.Rounded(Math.Clamp(value, 0, 100) / 100 * Width, 0);
        canvas.Fill(0, 0, (Width, Height), Track);
        canvas.Fill(fromRight ? Width - filled : 0, 0, (filled, Height), 2);
        canvas.Fill((Width - Notch) / 2, 0, (Notch, Height), 0);
        return canvas.ToDataUri();
    }
}
