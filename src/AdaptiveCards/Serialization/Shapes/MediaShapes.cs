namespace AdaptiveCards.Serialization;

/// <summary>How pictures, sound and film look in JSON.</summary>
internal static class MediaShapes
{
    public static Shape[] All { get; } =
    [
        Shape.Of(
            new Members<AdaptiveImage>()
                .Include(CommonMembers.Head)
                .Link("url", e => e.Url, (e, v) => e.Url = v)
                .Text("altText", e => e.AltText, (e, v) => e.AltText = v)
                .Choice("size", e => e.Size, (e, v) => e.Size = v)
                .Choice("style", e => e.Style, (e, v) => e.Style = v)
                .Pixels("width", e => e.PixelWidth, (e, v) => e.PixelWidth = v)
                .Of(
                    "backgroundColor",
                    e => e.BackgroundColor,
                    (e, v) => e.BackgroundColor = v,
                    ColorForm.Instance
                )
                .Choice(
                    "horizontalAlignment",
                    e => e.HorizontalAlignment,
                    (e, v) => e.HorizontalAlignment = v
                )
                .One("selectAction", e => e.SelectAction, (e, v) => e.SelectAction = v)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveImageSet>()
                .Include(CommonMembers.Head)
                .Many("images", e => e.Images, (e, v) => e.Images = v)
                .Choice("imageSize", e => e.ImageSize, (e, v) => e.ImageSize = v)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveMedia>()
                .Include(CommonMembers.Head)
                .Text("poster", e => e.Poster, (e, v) => e.Poster = v)
                .Text("altText", e => e.AltText, (e, v) => e.AltText = v)
                .Many("sources", e => e.Sources, (e, v) => e.Sources = v)
                .ManyIfAny("captionSources", e => e.CaptionSources, (e, v) => e.CaptionSources = v)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveMediaSource>()
                .Text("mimeType", e => e.MimeType, (e, v) => e.MimeType = v)
                .Text("url", e => e.Url, (e, v) => e.Url = v)
        ),
        Shape.Of(
            new Members<AdaptiveCaptionSource>()
                .Text("mimeType", e => e.MimeType, (e, v) => e.MimeType = v)
                .Text("url", e => e.Url, (e, v) => e.Url = v)
                .Text("label", e => e.Label, (e, v) => e.Label = v)
        ),
        Shape.Of(
            new Members<AdaptiveBackgroundImage>()
                .Link("url", e => e.Url, (e, v) => e.Url = v)
                .Choice("fillMode", e => e.FillMode, (e, v) => e.FillMode = v)
                .Choice(
                    "horizontalAlignment",
                    e => e.HorizontalAlignment,
                    (e, v) => e.HorizontalAlignment = v
                )
                .Choice(
                    "verticalAlignment",
                    e => e.VerticalAlignment,
                    (e, v) => e.VerticalAlignment = v
                ),
            new(ReadAddress, image => SaysMoreThanAddress(image) ? null : image.UrlString)
        ),
    ];

    private static AdaptiveBackgroundImage ReadAddress(string address, CardReader reader) =>
        new(LinkForm.Parse(address, reader));

    private static bool SaysMoreThanAddress(AdaptiveBackgroundImage image) =>
        !image.HasDefaultValues() || ((IExtensible)image).AdditionalProperties?.Count > 0;
}
