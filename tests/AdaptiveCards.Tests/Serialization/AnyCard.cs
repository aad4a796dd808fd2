using CsCheck;

namespace AdaptiveCards.Tests.Serialization;

/// <summary>Cards at random, with texts of any characters and ids that differ.</summary>
internal static class AnyCard
{
    private static readonly Gen<AdaptiveElement> Text = Gen.Select(
        Gen.String,
        Gen.Enum<AdaptiveTextSize>(),
        Gen.Enum<AdaptiveTextColor>(),
        Gen.Bool,
        AdaptiveElement (text, size, color, wrap) =>
            new AdaptiveTextBlock(text)
            {
                Size = size,
                Color = color,
                Wrap = wrap,
            }
    );

    private static readonly Gen<AdaptiveElement> RichText = Gen.Select(
        Gen.String.List[0, 3],
        Gen.Enum<AdaptiveHorizontalAlignment>(),
        AdaptiveElement (texts, alignment) =>
            new AdaptiveRichTextBlock
            {
                HorizontalAlignment = alignment,
                Inlines = [.. texts.Select(text => new AdaptiveTextRun(text))],
            }
    );

    private static readonly Gen<AdaptiveElement> Number = Gen.Select(
        Gen.Double,
        Gen.Double,
        AdaptiveElement (value, min) => new AdaptiveNumberInput { Value = value, Min = min }
    );

    private static readonly Gen<AdaptiveElement> Choices = Gen.Select(
        Gen.String.List[0, 4],
        Gen.Enum<AdaptiveChoiceInputStyle>(),
        AdaptiveElement (values, style) =>
            new AdaptiveChoiceSetInput
            {
                Style = style,
                Choices = [.. values.Select(v => new AdaptiveChoice { Title = v, Value = v })],
            }
    );

    private static readonly Gen<AdaptiveElement> Unknown = Gen.Select(
        Gen.String,
        Gen.Long,
        AdaptiveElement (text, number) =>
            new AdaptiveUnknownElement
            {
                Type = "Chart.Any",
                AdditionalProperties = { ["title"] = text, ["data"] = new[] { number } },
            }
    );

    private static readonly Gen<AdaptiveElement> Element = Gen.Recursive<AdaptiveElement>(
        (depth, self) =>
            depth > 4
                ? Text
                : Gen.OneOf(
                    Text,
                    RichText,
                    Number,
                    Choices,
                    Unknown,
                    Container(self),
                    Columns(self)
                )
    );

    public static Gen<AdaptiveCard> Cards { get; } =
        Gen.Select(
            Element.List[0, 5],
            Gen.String,
            Gen.String,
            (body, fallback, data) =>
                new AdaptiveCard("1.5")
                {
                    FallbackText = fallback,
                    Body = body,
                    Actions =
                    {
                        new AdaptiveSubmitAction { Title = data, Data = new { data } },
                    },
                }
        );

    private static Gen<AdaptiveElement> Container(Gen<AdaptiveElement> inner) =>
        Gen.Select(
            inner.List[0, 3],
            Gen.Enum<AdaptiveContainerStyle>(),
            Gen.UInt,
            AdaptiveElement (items, style, height) =>
                new AdaptiveContainer
                {
                    Items = items,
                    Style = style,
                    PixelMinHeight = height,
                }
        );

    private static Gen<AdaptiveElement> Columns(Gen<AdaptiveElement> inner) =>
        Gen.Select(
            inner,
            Gen.UInt,
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
}
