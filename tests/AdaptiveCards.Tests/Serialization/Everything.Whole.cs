namespace AdaptiveCards.Tests.Serialization;

internal static partial class Everything
{
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
