using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>The height of an element: auto, stretch, or pixels.</summary>
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight() { }

    /// <exception cref="ArgumentException">The text is no height.</exception>
    public AdaptiveHeight(string value)
    {
        (HeightType, Unit) = TryParse(value, out var parsed)
            ? (parsed.HeightType, parsed.Unit)
            : throw new ArgumentException($"'{value}' is no height.", nameof(value));
    }

    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    public AdaptiveHeight(AdaptiveHeightType heightType)
    {
        HeightType = heightType;
    }

    public static AdaptiveHeight Auto => new(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch => new(AdaptiveHeightType.Stretch);

    public AdaptiveHeightType HeightType { get; set; }

    public uint? Unit { get; set; }

    private uint? UnitThatCounts => IsPixel() ? Unit : null;

    public uint UnitXml
    {
        get => Unit ?? 0;
        set => Unit = value;
    }

    public static AdaptiveHeight Parse(string value) => new(value);

    /// <summary>Whether it says more than no height at all would.</summary>
    public bool ShouldSerializeAdaptiveHeight() =>
        HeightType != AdaptiveHeightType.Auto && (!IsPixel() || Unit > 0);

    public bool ShouldSerializeUnitXml() => Unit.HasValue;

    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    public bool Equals(AdaptiveHeight other) =>
        other is not null
        && (HeightType, UnitThatCounts) == (other.HeightType, other.UnitThatCounts);

    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    public override int GetHashCode() => HashCode.Combine(HeightType, UnitThatCounts);

    public override string ToString() =>
        IsPixel() ? PixelSize.Print(Unit ?? 0) : JsonNames.Of(HeightType);

    internal static bool TryParse(string text, out AdaptiveHeight value)
    {
        value = text?.ToUpperInvariant() switch
        {
            null => Auto,
            "AUTO" => Auto,
            "STRETCH" => Stretch,
            _ when PixelSize.TryParse(text, out var pixels) => new AdaptiveHeight(pixels),
            _ when PixelSize.TryParseNumber(text, out var pixels) => new AdaptiveHeight(pixels),
            _ => null,
        };
        return value is not null;
    }

    public static bool operator ==(AdaptiveHeight ah1, AdaptiveHeight ah2) => Equals(ah1, ah2);

    public static bool operator !=(AdaptiveHeight ah1, AdaptiveHeight ah2) => !Equals(ah1, ah2);

    public static implicit operator AdaptiveHeight(uint value) => new(value);

    public static implicit operator AdaptiveHeight(string value) => new(value);

    public static implicit operator AdaptiveHeight(AdaptiveHeightType value) => new(value);
}
