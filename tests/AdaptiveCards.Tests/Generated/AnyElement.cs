using CsCheck;

namespace AdaptiveCards.Tests.Generated;

/// <summary>Elements at random that hold no others.</summary>
internal static class AnyElement
{
    private static readonly Gen<AdaptiveElement> Text = Gen.Select(
        Gen.String,
        Gen.Enum<AdaptiveTextSize>(),
        Gen.Enum<AdaptiveTextColor>(),
        Gen.Enum<AdaptiveTextWeight>(),
        Gen.Bool,
        AdaptiveElement (text, size, color, weight, wrap) =>
            new AdaptiveTextBlock(text)
            {
                Size = size,
                Color = color,
                Weight = weight,
                Wrap = wrap,
            }
    );

    private static readonly Gen<AdaptiveElement> RichText = Gen.Select(
        Gen.String.List[0, 3],
        Gen.Enum<AdaptiveHorizontalAlignment>(),
        Any.Unknown,
        AdaptiveElement (texts, alignment, member) =>
            new AdaptiveRichTextBlock
            {
                HorizontalAlignment = alignment,
                Inlines =
                [
                    .. texts.Select(text => new AdaptiveTextRun(text)
                    {
                        AdditionalProperties = { [member.Name] = member.Value },
                    }),
                ],
            }
    );

    private static readonly Gen<AdaptiveImage> Image = Gen.Select(
        Any.Address,
        Gen.Enum<AdaptiveImageSize>(),
        Gen.Enum<AdaptiveImageStyle>(),
        Gen.UInt,
        (address, size, style, width) =>
            new AdaptiveImage(address)
            {
                Size = size,
                Style = style,
                PixelWidth = width,
                BackgroundColor = "#80FF0000",
            }
    );

    private static readonly Gen<AdaptiveElement> Pictures = Image
        .List[0, 3]
        .Select(AdaptiveElement (images) => new AdaptiveImageSet { Images = images });

    private static readonly Gen<AdaptiveElement> Media = Gen.Select(
        Any.Address.List[0, 2],
        Any.Text,
        AdaptiveElement (addresses, text) =>
            new AdaptiveMedia
            {
                AltText = text,
                Poster = text,
                Sources = [.. addresses.Select(a => new AdaptiveMediaSource(text, a))],
                CaptionSources = [.. addresses.Select(a => new AdaptiveCaptionSource(text, a))],
            }
    );

    private static readonly Gen<AdaptiveElement> Facts = Any
        .Text.List[0, 3]
        .Select(
            AdaptiveElement (texts) =>
                new AdaptiveFactSet { Facts = [.. texts.Select(t => new AdaptiveFact(t, t))] }
        );

    private static readonly Gen<AdaptiveElement> Buttons = AnyAction
        .Simple.List[0, 3]
        .Select(AdaptiveElement (actions) => new AdaptiveActionSet { Actions = actions });

    private static readonly Gen<AdaptiveElement> Unknown = Any.Unknown.Select(
        AdaptiveElement (member) =>
            new AdaptiveUnknownElement
            {
                Type = "Chart.Any",
                AdditionalProperties = { [member.Name] = member.Value },
            }
    );

    public static Gen<AdaptiveElement> Leaves { get; } =
        Gen.Select(
            Gen.OneOf(
                Text,
                RichText,
                Image.Select(AdaptiveElement (image) => image),
                Pictures,
                Media,
                Facts,
                Buttons,
                Unknown,
                AnyInput.Inputs
            ),
            Gen.Enum<AdaptiveSpacing>(),
            Any.Height,
            Gen.Bool,
            Any.Text,
            (element, spacing, height, separator, version) =>
            {
                (element.Spacing, element.Height, element.Separator) = (spacing, height, separator);
                element.Requires = separator ? Given.Features("adaptiveCards", version) : null;
                return element;
            }
        );
}
