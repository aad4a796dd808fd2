namespace AdaptiveCards.Serialization;

/// <summary>How inputs look in JSON.</summary>
internal static class InputShapes
{
    private static readonly IReadOnlyList<IMember<IFormerChoice>> FormerChoice =
        new Members<IFormerChoice>()
            .Flag("isSelected", e => e.IsSelected, (e, v) => e.IsSelected = v)
            .All;

    public static Shape[] All { get; } =
    [
        Shape.Of(
            new Members<AdaptiveTextInput>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Input)
                .Text("placeholder", e => e.Placeholder, (e, v) => e.Placeholder = v)
                .Text("value", e => e.Value, (e, v) => e.Value = v)
                .Choice("style", e => e.Style, (e, v) => e.Style = v)
                .Flag("isMultiline", e => e.IsMultiline, (e, v) => e.IsMultiline = v)
                .Count("maxLength", e => e.MaxLength, (e, v) => e.MaxLength = v)
                .Text("regex", e => e.Regex, (e, v) => e.Regex = v)
                .One("inlineAction", e => e.InlineAction, (e, v) => e.InlineAction = v)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveNumberInput>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Input)
                .Text("placeholder", e => e.Placeholder, (e, v) => e.Placeholder = v)
                .Number("value", e => e.Value, (e, v) => e.Value = v)
                .Number("min", e => e.Min, (e, v) => e.Min = v)
                .Number("max", e => e.Max, (e, v) => e.Max = v)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveDateInput>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Input)
                .Text("placeholder", e => e.Placeholder, (e, v) => e.Placeholder = v)
                .Text("value", e => e.Value, (e, v) => e.Value = v)
                .Text("min", e => e.Min, (e, v) => e.Min = v)
                .Text("max", e => e.Max, (e, v) => e.Max = v)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveTimeInput>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Input)
                .Text("placeholder", e => e.Placeholder, (e, v) => e.Placeholder = v)
                .Text("value", e => e.Value, (e, v) => e.Value = v)
                .Text("min", e => e.Min, (e, v) => e.Min = v)
                .Text("max", e => e.Max, (e, v) => e.Max = v)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveToggleInput>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Input)
                .Text("title", e => e.Title, (e, v) => e.Title = v)
                .Text("value", e => e.Value, (e, v) => e.Value = v)
                .Text("valueOn", e => e.ValueOn, (e, v) => e.ValueOn = v, normally: "true")
                .Text("valueOff", e => e.ValueOff, (e, v) => e.ValueOff = v, normally: "false")
                .Flag("wrap", e => e.Wrap, (e, v) => e.Wrap = v)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveChoiceSetInput>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Input)
                .Many("choices", e => e.Choices, (e, v) => e.Choices = v)
                .One("choices.data", e => e.DataQuery, (e, v) => e.DataQuery = v)
                .Choice("style", e => e.Style, (e, v) => e.Style = v)
                .Flag("isMultiSelect", e => e.IsMultiSelect, (e, v) => e.IsMultiSelect = v)
                .Text("value", e => e.Value, (e, v) => e.Value = v)
                .Text("placeholder", e => e.Placeholder, (e, v) => e.Placeholder = v)
                .Flag("wrap", e => e.Wrap, (e, v) => e.Wrap = v)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveChoice>()
                .Text("title", e => e.Title, (e, v) => e.Title = v)
                .Text("value", e => e.Value, (e, v) => e.Value = v)
                .Include(FormerChoice)
                .Include(CommonMembers.Spoken)
        ),
        Shape.Of(
            new Members<AdaptiveDataQuery>()
                .Text("type", e => e.Type, (e, v) => e.Type = v)
                .Text("dataset", e => e.Dataset, (e, v) => e.Dataset = v)
                .Text("value", e => e.Value, (e, v) => e.Value = v)
                .Count("count", e => e.Count, (e, v) => e.Count = v)
                .Count("skip", e => e.Skip, (e, v) => e.Skip = v)
        ),
    ];
}
