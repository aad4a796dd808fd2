using System.Globalization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>The width of a column: auto, stretch, a weight against the other columns, or pixels.</summary>
public class AdaptiveWidth : IEquatable<AdaptiveWidth>
{
    public AdaptiveWidth() { }

    /// <exception cref="ArgumentException">The text is no width.</exception>
    public AdaptiveWidth(string value)
    {
        (WidthType, Unit) = TryParse(value, out var parsed)
            ? (parsed.WidthType, parsed.Unit)
            : throw new ArgumentException($"'{value}' is no width.", nameof(value));
    }

    public AdaptiveWidth(uint px)
    {
        WidthType = AdaptiveWidthType.Pixel;
        Unit = px;
    }

    public AdaptiveWidth(AdaptiveWidthType widthType)
    {
        WidthType = widthType;
    }

    public static AdaptiveWidth Auto => new(AdaptiveWidthType.Auto);

    public static AdaptiveWidth Stretch => new(AdaptiveWidthType.Stretch);

    public AdaptiveWidthType WidthType { get; set; }

    public uint? Unit { get; set; }

    private uint? UnitThatCounts =>
        WidthType is AdaptiveWidthType.Pixel or AdaptiveWidthType.Weighted ? Unit : null;

    public uint UnitXml
    {
        get => Unit ?? 0;
        set => Unit = value;
    }

    public static AdaptiveWidth Parse(string value) => new(value);

    /// <summary>Whether it says more than no width at all would.</summary>
    public bool ShouldSerializeAdaptiveWidth() =>
        WidthType != AdaptiveWidthType.Auto && (!IsPixel() || Unit > 0);

    public bool ShouldSerializeUnitXml() => Unit.HasValue;

    public bool IsPixel() => WidthType == AdaptiveWidthType.Pixel;

    public bool Equals(AdaptiveWidth other) =>
        other is not null && (WidthType, UnitThatCounts) == (other.WidthType, other.UnitThatCounts);

    public override bool Equals(object obj) => Equals(obj as AdaptiveWidth);

    public override int GetHashCode() => HashCode.Combine(WidthType, UnitThatCounts);

    public override string ToString() =>
        WidthType switch
        {
            AdaptiveWidthType.Pixel => PixelSize.Print(Unit ?? 0),
            AdaptiveWidthType.Weighted => (Unit ?? 0).ToString(CultureInfo.InvariantCulture),
            _ => JsonNames.Of(WidthType),
        };

    internal static bool TryParse(string text, out AdaptiveWidth value)
    {
        value = text?.ToUpperInvariant() switch
        {
            null => Auto,
            "AUTO" => Auto,
            "STRETCH" => Stretch,
            _ when PixelSize.TryParse(text, out var pixels) => new AdaptiveWidth(pixels),
            _ when PixelSize.TryParseNumber(text, out var weight) => new AdaptiveWidth
            {
                WidthType = AdaptiveWidthType.Weighted,
                Unit = weight,
            },
            _ => null,
        };
        return value is not null;
    }

    public static bool operator ==(AdaptiveWidth ah1, AdaptiveWidth ah2) => Equals(ah1, ah2);

    public static bool operator !=(AdaptiveWidth ah1, AdaptiveWidth ah2) => !Equals(ah1, ah2);

    public static implicit operator AdaptiveWidth(uint value) => new(value);

    public static implicit operator AdaptiveWidth(string value) => new(value);

    public static implicit operator AdaptiveWidth(AdaptiveWidthType value) => new(value);
}
