using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>A picture.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveImage>))]
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage() { }

    public AdaptiveImage(string url)
    {
        UrlString = url;
    }

    public AdaptiveImage(Uri url)
    {
        Url = url;
    }

    public override string Type { get; set; } = TypeName;

    public Uri Url { get; set; }

    public string AltText { get; set; }

    public string BackgroundColor { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    public AdaptiveImageSize Size { get; set; }

    public AdaptiveImageStyle Style { get; set; }

    public uint PixelWidth { get; set; }

    public uint PixelHeight
    {
        get => Height?.Unit ?? 0;
        set => Height = new AdaptiveHeight(value);
    }

    public string UrlString
    {
        get => Url?.OriginalString;
        set => Url = value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute);
    }
}
