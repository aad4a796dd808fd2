namespace AdaptiveCards.Serialization;

/// <summary>The members that several classes share, in groups.</summary>
internal static class CommonMembers
{
    /// <summary>What everything begins with.</summary>
    public static IReadOnlyList<IMember<AdaptiveTypedElement>> Kind { get; } =
        new Members<AdaptiveTypedElement>().Text("type", e => e.Type, (e, v) => e.Type ??= v).All;

    /// <summary>What everything may be called by.</summary>
    public static IReadOnlyList<IMember<AdaptiveTypedElement>> Id { get; } =
        new Members<AdaptiveTypedElement>().Text("id", e => e.Id, (e, v) => e.Id = v).All;

    /// <summary>What comes first in every element and action.</summary>
    public static IReadOnlyList<IMember<AdaptiveTypedElement>> Head { get; } =
        new Members<AdaptiveTypedElement>().Include(Kind).Include(Id).All;

    /// <summary>What is no longer used, and still read and written.</summary>
    public static IReadOnlyList<IMember<ISpoken>> Spoken { get; } =
        new Members<ISpoken>().Text("speak", e => e.Speak, (e, v) => e.Speak = v).All;

    /// <summary>What comes last in every element and action.</summary>
    public static IReadOnlyList<IMember<AdaptiveTypedElement>> Tail { get; } =
        new Members<AdaptiveTypedElement>()
            .One("fallback", e => e.Fallback, (e, v) => e.Fallback = v)
            .Of("requires", e => e.Requires, (e, v) => e.Requires = v, MapForm.Instance)
            .All;

    /// <summary>What every element has.</summary>
    public static IReadOnlyList<IMember<AdaptiveElement>> Element { get; } =
        new Members<AdaptiveElement>()
            .Choice("spacing", e => e.Spacing, (e, v) => e.Spacing = v)
            .Flag("separator", e => e.Separator, (e, v) => e.Separator = v)
            .Flag("isVisible", e => e.IsVisible, (e, v) => e.IsVisible = v, normally: true)
            .Of(
                "height",
                e => e.Height,
                (e, v) => e.Height = v,
                HeightForm.Instance,
                AdaptiveHeight.Auto
            )
            .Include(Spoken)
            .Include(Tail)
            .All;

    /// <summary>What every input has.</summary>
    public static IReadOnlyList<IMember<AdaptiveInput>> Input { get; } =
        new Members<AdaptiveInput>()
            .Text("label", e => e.Label, (e, v) => e.Label = v)
            .Flag("isRequired", e => e.IsRequired, (e, v) => e.IsRequired = v)
            .Text("errorMessage", e => e.ErrorMessage, (e, v) => e.ErrorMessage = v)
            .All;

    /// <summary>What every action has.</summary>
    public static IReadOnlyList<IMember<AdaptiveAction>> Action { get; } =
        new Members<AdaptiveAction>()
            .Text("title", e => e.Title, (e, v) => e.Title = v)
            .Text("iconUrl", e => e.IconUrl, (e, v) => e.IconUrl = v)
            .Text("style", e => e.Style, (e, v) => e.Style = v)
            .Text("tooltip", e => e.Tooltip, (e, v) => e.Tooltip = v)
            .Flag("isEnabled", e => e.IsEnabled, (e, v) => e.IsEnabled = v, normally: true)
            .Choice("mode", e => e.Mode, (e, v) => e.Mode = v)
            .Include(Spoken)
            .All;

    /// <summary>A text and its look.</summary>
    public static IReadOnlyList<IMember<IAdaptiveTextElement>> Look { get; } =
        new Members<IAdaptiveTextElement>()
            .Text("text", e => e.Text, (e, v) => e.Text = v)
            .Choice("size", e => e.Size, (e, v) => e.Size = v)
            .Choice("weight", e => e.Weight, (e, v) => e.Weight = v)
            .Choice("color", e => e.Color, (e, v) => e.Color = v)
            .Choice("fontType", e => e.FontType, (e, v) => e.FontType = v)
            .Flag("isSubtle", e => e.IsSubtle, (e, v) => e.IsSubtle = v)
            .Flag("italic", e => e.Italic, (e, v) => e.Italic = v)
            .Flag("strikethrough", e => e.Strikethrough, (e, v) => e.Strikethrough = v)
            .All;

    /// <summary>What everything has that holds elements.</summary>
    public static IReadOnlyList<IMember<AdaptiveCollectionElement>> Collection { get; } =
        new Members<AdaptiveCollectionElement>()
            .OptionalChoice("style", e => e.Style, (e, v) => e.Style = v)
            .Choice(
                "horizontalAlignment",
                e => e.HorizontalAlignment,
                (e, v) => e.HorizontalAlignment = v
            )
            .Choice(
                "verticalContentAlignment",
                e => e.VerticalContentAlignment,
                (e, v) => e.VerticalContentAlignment = v
            )
            .Flag("bleed", e => e.Bleed, (e, v) => e.Bleed = v)
            .Pixels("minHeight", e => e.PixelMinHeight, (e, v) => e.PixelMinHeight = v)
            .One("selectAction", e => e.SelectAction, (e, v) => e.SelectAction = v)
            .All;

    /// <summary>What every part of a table has.</summary>
    public static IReadOnlyList<IMember<AdaptiveCollectionWithContentAlignment>> Cells { get; } =
        new Members<AdaptiveCollectionWithContentAlignment>()
            .Choice(
                "horizontalCellContentAlignment",
                e => e.HorizontalCellContentAlignment,
                (e, v) => e.HorizontalCellContentAlignment = v
            )
            .Choice(
                "verticalCellContentAlignment",
                e => e.VerticalCellContentAlignment,
                (e, v) => e.VerticalCellContentAlignment = v
            )
            .All;
}
