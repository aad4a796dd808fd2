using CsCheck;

namespace AdaptiveCards.Tests.Generated;

/// <summary>Cards at random, with every kind of element and action, and ids that differ.</summary>
internal static class AnyCard
{
    private static readonly Gen<AdaptiveElement> Element = Gen.Recursive<AdaptiveElement>(
        (depth, self) =>
            depth > 3
                ? AnyElement.Leaves
                : Gen.Frequency(
                    (3, AnyElement.Leaves),
                    (1, Container(self)),
                    (1, Columns(self)),
                    (1, Table(self))
                )
    );

    private static readonly Gen<AdaptiveRefresh> Refresh = Gen.Select(
        Gen.DateTime,
        Gen.String.List[0, 2],
        (expires, users) =>
            new AdaptiveRefresh
            {
                Action = new AdaptiveExecuteAction { Verb = "refresh" },
                Expires = expires,
                UserIds = users,
            }
    );

    private static readonly Gen<AdaptiveCard> Plain = Gen.Select(
        Element.List[0, 4],
        AnyAction.Simple.List[0, 3],
        Any.Text,
        Any.Flag,
        Any.Unknown,
        Refresh,
        (body, actions, text, rtl, member, refresh) =>
            new AdaptiveCard("1.5")
            {
                FallbackText = text,
                Speak = text,
                Rtl = rtl,
                Body = body,
                Actions = actions,
                Refresh = rtl is null ? null : refresh,
                Metadata = new AdaptiveMetadata { WebUrl = text },
                AdditionalProperties = { [member.Name] = member.Value },
            }
    );

    /// <summary>Cards, some with another card behind a button.</summary>
    public static Gen<AdaptiveCard> Cards { get; } =
        Gen.Select(
            Plain,
            Plain,
            Gen.Bool,
            (card, inner, isNested) =>
            {
                if (isNested)
                {
                    card.Actions.Add(new AdaptiveShowCardAction { Title = "More", Card = inner });
                }

                return card;
            }
        );

    private static Gen<AdaptiveElement> Container(Gen<AdaptiveElement> inner) =>
        Gen.Select(
            inner.List[0, 3],
            Gen.Enum<AdaptiveContainerStyle>(),
            Gen.UInt,
            Any.Flag,
            Gen.Enum<AdaptiveImageFillMode>(),
            AdaptiveElement (items, style, height, rtl, mode) =>
                new AdaptiveContainer
                {
                    Items = items,
                    Style = style,
                    PixelMinHeight = height,
                    Rtl = rtl,
                    BackgroundImage = new AdaptiveBackgroundImage("b.png") { FillMode = mode },
                }
        );

    private static Gen<AdaptiveElement> Columns(Gen<AdaptiveElement> inner) =>
        Gen.Select(
            inner,
            Any.Width,
            AdaptiveElement (item, width) =>
                new AdaptiveColumnSet
                {
                    Columns =
                    {
                        new AdaptiveColumn { Width = width, Items = { item } },
                        new AdaptiveColumn { Fallback = new AdaptiveFallbackElement(item) },
                    },
                }
        );

    private static Gen<AdaptiveElement> Table(Gen<AdaptiveElement> inner) =>
        Gen.Select(
            inner.List[0, 3],
            Gen.Double[0, 1e6],
            Gen.Bool,
            AdaptiveElement (items, width, isHeader) =>
                new AdaptiveTable
                {
                    FirstRowAsHeaders = isHeader,
                    Columns =
                    {
                        new AdaptiveTableColumnDefinition { Width = width },
                        new AdaptiveTableColumnDefinition { PixelWidth = width },
                    },
                    Rows =
                    {
                        new AdaptiveTableRow
                        {
                            Cells = [.. items.Select(i => new AdaptiveTableCell { Items = { i } })],
                        },
                    },
                }
        );
}
