namespace AdaptiveCards.Tests.Serialization;

/// <summary>Cards in which every member of every class says something.</summary>
internal static partial class Everything
{
    public static AdaptiveCard[] All() =>
        [Texts(), Containers(), Media(), Inputs(), Actions(), Whole()];

    public static AdaptiveCard Texts() =>
        Given.Card(
            new AdaptiveTextBlock("Heading")
            {
                Id = "heading",
                Style = AdaptiveTextBlockStyle.Heading,
                Size = AdaptiveTextSize.ExtraLarge,
                Weight = AdaptiveTextWeight.Bolder,
                Color = AdaptiveTextColor.Attention,
                FontType = AdaptiveFontType.Monospace,
                IsSubtle = true,
                Italic = true,
                Strikethrough = true,
                HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
                MaxLines = 3,
                MaxWidth = 300,
                Wrap = true,
                Spacing = AdaptiveSpacing.Padding,
                Separator = true,
                IsVisible = false,
                Height = AdaptiveHeight.Stretch,
                Requires = Given.Features("adaptiveCards", "1.5"),
            },
            new AdaptiveRichTextBlock
            {
                HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
                Inlines =
                {
                    new AdaptiveTextRun("run")
                    {
                        Size = AdaptiveTextSize.Small,
                        Weight = AdaptiveTextWeight.Lighter,
                        Color = AdaptiveTextColor.Good,
                        FontType = AdaptiveFontType.Monospace,
                        IsSubtle = true,
                        Italic = true,
                        Strikethrough = true,
                        Highlight = true,
                        Underline = true,
                        SelectAction = new AdaptiveSubmitAction { Data = "clicked" },
                        AdditionalProperties = { ["language"] = "en" },
                    },
                },
            },
            new AdaptiveFactSet { Facts = { new AdaptiveFact("title", "value") } }
        );

    public static AdaptiveCard Media() =>
        Given.Card(
            new AdaptiveImage("https://example.org/face.png")
            {
                AltText = "A face",
                BackgroundColor = "#FF00FF",
                HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
                SelectAction = new AdaptiveSubmitAction(),
                Size = AdaptiveImageSize.Large,
                Style = AdaptiveImageStyle.Person,
                PixelWidth = 30,
                PixelHeight = 40,
            },
            new AdaptiveImageSet
            {
                ImageSize = AdaptiveImageSize.Small,
                Images = { new AdaptiveImage("relative.png") },
            },
            new AdaptiveMedia
            {
                Poster = "https://example.org/poster.png",
                AltText = "A film",
                Sources = { new AdaptiveMediaSource("video/mp4", "https://example.org/film.mp4") },
                CaptionSources = { new AdaptiveCaptionSource("vtt", "film.vtt") { Label = "en" } },
            },
            new AdaptiveContainer
            {
                BackgroundImage = new AdaptiveBackgroundImage("https://example.org/tile.png")
                {
                    FillMode = AdaptiveImageFillMode.RepeatHorizontally,
                    HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
                    VerticalAlignment = AdaptiveVerticalAlignment.Bottom,
                },
            }
        );
}
