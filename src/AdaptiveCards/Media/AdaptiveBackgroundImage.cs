using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>A picture behind a card or container.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveBackgroundImage>))]
public class AdaptiveBackgroundImage : IExtensible
{
    public const string TypeName = "backgroundImage";

    public AdaptiveBackgroundImage() { }

    public AdaptiveBackgroundImage(string url)
    {
        UrlString = url;
    }

    public AdaptiveBackgroundImage(Uri url)
    {
        Url = url;
    }

    public AdaptiveBackgroundImage(
        string url,
        AdaptiveImageFillMode fillMode,
        AdaptiveHorizontalAlignment hAlignment,
        AdaptiveVerticalAlignment vAlignment
    )
        : this(url)
    {
        (FillMode, HorizontalAlignment, VerticalAlignment) = (fillMode, hAlignment, vAlignment);
    }

    public AdaptiveBackgroundImage(
        Uri url,
        AdaptiveImageFillMode fillMode,
        AdaptiveHorizontalAlignment hAlignment,
        AdaptiveVerticalAlignment vAlignment
    )
        : this(url)
    {
        (FillMode, HorizontalAlignment, VerticalAlignment) = (fillMode, hAlignment, vAlignment);
    }

    public Uri Url { get; set; }

    public AdaptiveImageFillMode FillMode { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    public string UrlString
    {
        get => Url?.OriginalString;
        set => Url = value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute);
    }

    public bool HasDefaultValues() =>
        FillMode == AdaptiveImageFillMode.Cover
        && HorizontalAlignment == AdaptiveHorizontalAlignment.Left
        && VerticalAlignment == AdaptiveVerticalAlignment.Top;

    public static implicit operator AdaptiveBackgroundImage(Uri backgroundImageUrl) =>
        new(backgroundImageUrl);

    SerializableDictionary<string, object> IExtensible.AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);
}
