using System.Globalization;

namespace AdaptiveCards.Serialization;

/// <summary>A size in pixels as cards write it, such as 50px.</summary>
internal static class PixelSize
{
    private const string Unit = "px";

    public static string Print(uint pixels) =>
        string.Create(CultureInfo.InvariantCulture, $"{pixels}{Unit}");

    /// <summary>The size as text, or null if there is none.</summary>
    public static string PrintOptional(uint pixels) => pixels == 0 ? null : Print(pixels);

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
