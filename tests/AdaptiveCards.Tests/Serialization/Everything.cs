namespace AdaptiveCards.Tests.Serialization;

/// <summary>Cards in which every member of every class says something.</summary>
internal static class Everything
{
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
                Wrap = true,
                Spacing = AdaptiveSpacing.Padding,
                Separator = true,
                IsVisible = false,
                Height = AdaptiveHeight.Stretch,
                Requires = { ["adaptiveCards"] = "1.5" },
            },
            new AdaptiveRichTextBlock
            {
                HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
                Inlines =
                {
                    new AdaptiveTextRun("run")
                    {
                        Size = AdaptiveTextSize.Small,
                        Highlight = true,
                        Underline = true,
                        SelectAction = new AdaptiveSubmitAction { Data = "clicked" },
                        AdditionalProperties = { ["language"] = "en" },
                    },
                },
            },
            new AdaptiveFactSet { Facts = { new AdaptiveFact("title", "value") } }
        );

    public static AdaptiveCard Containers() =>
        Given.Card(
            new AdaptiveContainer
            {
                Style = AdaptiveContainerStyle.Default,
                HorizontalAlignment = AdaptiveHorizontalAlignment.Stretch,
                VerticalContentAlignment = AdaptiveVerticalContentAlignment.Bottom,
                Bleed = true,
                PixelMinHeight = 80,
                Rtl = false,
                BackgroundImage = new Uri("https://example.org/paper.png"),
                SelectAction = new AdaptiveOpenUrlAction { UrlString = "https://example.org/" },
                Items = { new AdaptiveTextBlock("inside") },
            },
            new AdaptiveColumnSet
            {
                Columns =
                {
                    new AdaptiveColumn { Width = AdaptiveWidth.Auto },
                    new AdaptiveColumn { Width = "2" },
                    new AdaptiveColumn { Width = 90, Items = { new AdaptiveTextBlock("third") } },
                },
            },
            new AdaptiveActionSet { Actions = { new AdaptiveSubmitAction { Title = "Go" } } },
            Table()
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

    public static AdaptiveCard Inputs() =>
        Given.Card(
            new AdaptiveTextInput
            {
                Id = "text",
                Label = "Text",
                IsRequired = true,
                ErrorMessage = "Say something.",
                Placeholder = "…",
                Value = "value",
                Style = AdaptiveTextInputStyle.Email,
                IsMultiline = true,
                MaxLength = 200,
                Regex = ".+",
                InlineAction = new AdaptiveSubmitAction { Title = "Send" },
            },
            new AdaptiveNumberInput
            {
                Id = "number",
                Placeholder = "3",
                Value = 2.5,
                Min = 0,
                Max = 5,
            },
            new AdaptiveDateInput
            {
                Id = "date",
                Placeholder = "d",
                Value = "2026-01-02",
                Min = "2026-01-01",
                Max = "2026-02-01",
            },
            new AdaptiveTimeInput
            {
                Id = "time",
                Placeholder = "t",
                Value = "10:00",
                Min = "09:00",
                Max = "17:00",
            },
            new AdaptiveToggleInput
            {
                Id = "toggle",
                Title = "On?",
                Value = "yes",
                ValueOn = "yes",
                ValueOff = "no",
                Wrap = true,
            },
            new AdaptiveChoiceSetInput
            {
                Id = "choice",
                Label = "Choice",
                Style = AdaptiveChoiceInputStyle.Expanded,
                IsMultiSelect = true,
                Value = "a,b",
                Placeholder = "Choose",
                Wrap = true,
                Choices =
                {
                    new AdaptiveChoice { Title = "A", Value = "a" },
                },
                DataQuery = new AdaptiveDataQuery
                {
                    Dataset = "graph.microsoft.com/users",
                    Value = "an",
                    Count = 15,
                    Skip = 5,
                },
            }
        );

    public static AdaptiveCard Actions() =>
        Given.CardWith(
            new AdaptiveSubmitAction
            {
                Id = "submit",
                Title = "Submit",
                IconUrl = "https://example.org/icon.png",
                Style = "positive",
                Tooltip = "Sends it",
                IsEnabled = false,
                Mode = AdaptiveActionMode.Secondary,
                AssociatedInputs = AdaptiveAssociatedInputs.None,
                Data = new Dictionary<string, object>
                {
                    ["verb"] = "next",
                    ["msteams"] = new { type = "task/fetch" },
                },
                Requires = { ["acTest"] = "1.0" },
            },
            new AdaptiveExecuteAction
            {
                Title = "Execute",
                Verb = "refresh",
                Data = new { id = 7 },
                AssociatedInputs = AdaptiveAssociatedInputs.None,
                Fallback = new AdaptiveFallbackElement(
                    new AdaptiveSubmitAction { Title = "Execute" }
                ),
            },
            new AdaptiveOpenUrlAction
            {
                Title = "Open",
                Url = new Uri("https://example.org/a?b=c"),
            },
            new AdaptiveShowCardAction
            {
                Title = "Show",
                Card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("more") } },
            },
            new AdaptiveToggleVisibilityAction
            {
                Title = "Toggle",
                TargetElements = { "one", new AdaptiveTargetElement("two", isVisible: true) },
            }
        );

    public static AdaptiveCard Whole() =>
        new("1.5")
        {
            Id = "whole",
            FallbackText = "Ünïcode & <signs>",
            Speak = "spoken",
            Lang = "de",
            Rtl = true,
            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
            Height = AdaptiveHeight.Stretch,
            MinHeight = "120px",
            BackgroundImage = new AdaptiveBackgroundImage("https://example.org/paper.png"),
            SelectAction = new AdaptiveOpenUrlAction { UrlString = "https://example.org/" },
            Metadata = new AdaptiveMetadata
            {
                WebUrl = "https://example.org/",
                AdditionalProperties = { ["more"] = 1L },
            },
            Refresh = Refresh(),
            Authentication = Authentication(),
            AdditionalProperties = { ["msteams"] = new { width = "full" } },
        };

    private static AdaptiveTable Table() =>
        new()
        {
            FirstRowAsHeaders = false,
            ShowGridLines = false,
            GridStyle = AdaptiveContainerStyle.Accent,
            HorizontalCellContentAlignment = AdaptiveHorizontalContentAlignment.Center,
            VerticalCellContentAlignment = AdaptiveVerticalContentAlignment.Center,
            Columns =
            {
                new AdaptiveTableColumnDefinition { Width = 2 },
                new AdaptiveTableColumnDefinition
                {
                    PixelWidth = 50,
                    HorizontalContentAlignment = AdaptiveHorizontalContentAlignment.Right,
                    VerticalContentAlignment = AdaptiveVerticalContentAlignment.Bottom,
                },
            },
            Rows =
            {
                new AdaptiveTableRow
                {
                    Style = AdaptiveContainerStyle.Good,
                    Rtl = true,
                    Cells =
                    {
                        new AdaptiveTableCell
                        {
                            Rtl = true,
                            Items = { new AdaptiveTextBlock("cell") },
                        },
                    },
                },
            },
        };

    private static AdaptiveRefresh Refresh() =>
        new()
        {
            Action = new AdaptiveExecuteAction { Verb = "refresh" },
            UserIds = { "29:one" },
            Expires = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        };

    private static AdaptiveAuthentication Authentication() =>
        new()
        {
            Text = "Sign in",
            ConnectionName = "connection",
            TokenExchangeResource = new AdaptiveTokenExchangeResource
            {
                Id = "id",
                Uri = "api://x",
                ProviderId = "p",
            },
            Buttons =
            {
                new AdaptiveAuthCardButton
                {
                    Type = "signin",
                    Title = "Sign in",
                    Image = "i.png",
                    Value = "https://example.org/",
                },
            },
        };
}
