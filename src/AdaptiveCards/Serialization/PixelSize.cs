using System.Globalization;

namespace AdaptiveCards.Serialization;

/// <summary>A size in pixels as cards write it, such as 50px; zero stands for none.</summary>
internal static class PixelSize
{
    private const string Unit = "px";

    public static string Print(uint pixels) =>
        pixels == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{pixels}{Unit}");

    public static uint Parse(string text) => TryParse(text, out var pixels) ? pixels : 0;

    public static bool TryParse(string text, out uint pixels)
    {
        pixels = 0;
        return text is not null
            && text.EndsWith(Unit, StringComparison.OrdinalIgnoreCase)
            && TryParseNumber(text[..^Unit.Length], out pixels);
    }

    public static bool TryParseNumber(string text, out uint number) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
