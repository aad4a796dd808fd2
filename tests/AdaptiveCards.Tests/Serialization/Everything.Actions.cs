namespace AdaptiveCards.Tests.Serialization;

internal static partial class Everything
{
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
                Requires = Given.Features("acTest", "1.0"),
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
}
