namespace AdaptiveCards.Serialization;

/// <summary>How texts look in JSON.</summary>
internal static class TextShapes
{
    public static Shape[] All { get; } =
    [
        Shape.Of(
            new Members<AdaptiveTextBlock>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Look)
                .Choice("style", e => e.Style, (e, v) => e.Style = v)
                .Choice(
                    "horizontalAlignment",
                    e => e.HorizontalAlignment,
                    (e, v) => e.HorizontalAlignment = v
                )
                .Count("maxWidth", e => e.MaxWidth, (e, v) => e.MaxWidth = v)
                .Count("maxLines", e => e.MaxLines, (e, v) => e.MaxLines = v)
                .Flag("wrap", e => e.Wrap, (e, v) => e.Wrap = v)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveRichTextBlock>()
                .Include(CommonMembers.Head)
                .Choice(
                    "horizontalAlignment",
                    e => e.HorizontalAlignment,
                    (e, v) => e.HorizontalAlignment = v
                )
                .Many("inlines", e => e.Inlines, (e, v) => e.Inlines = v)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveTextRun>()
                .Text("type", e => e.Type, (e, v) => e.Type ??= v)
                .Include(CommonMembers.Look)
                .Flag("highlight", e => e.Highlight, (e, v) => e.Highlight = v)
                .Flag("underline", e => e.Underline, (e, v) => e.Underline = v)
                .One("selectAction", e => e.SelectAction, (e, v) => e.SelectAction = v),
            new((text, _) => new AdaptiveTextRun(text), _ => null)
        ),
        Shape.Of(
            new Members<AdaptiveFactSet>()
                .Include(CommonMembers.Head)
                .Many("facts", e => e.Facts, (e, v) => e.Facts = v)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveFact>()
                .Text("title", e => e.Title, (e, v) => e.Title = v)
                .Text("value", e => e.Value, (e, v) => e.Value = v)
                .Include(CommonMembers.Spoken)
        ),
    ];
}
