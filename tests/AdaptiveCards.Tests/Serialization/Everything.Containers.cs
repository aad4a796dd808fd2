namespace AdaptiveCards.Tests.Serialization;

internal static partial class Everything
{
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
}
