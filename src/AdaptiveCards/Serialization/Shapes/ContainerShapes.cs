namespace AdaptiveCards.Serialization;

/// <summary>How containers look in JSON.</summary>
internal static class ContainerShapes
{
    private static readonly IReadOnlyList<IMember<AdaptiveContainer>> Container =
        new Members<AdaptiveContainer>()
            .One("backgroundImage", e => e.BackgroundImage, (e, v) => e.BackgroundImage = v)
            .Many("items", e => e.Items, (e, v) => e.Items = v)
            .OptionalFlag("rtl", e => e.Rtl, (e, v) => e.Rtl = v)
            .Include(CommonMembers.Collection)
            .All;

    private static readonly IReadOnlyList<IMember<IFormerColumn>> FormerColumn =
        new Members<IFormerColumn>().Text("size", e => e.Size, (e, v) => e.Size = v).All;

    public static Shape[] All { get; } =
    [
        Shape.Of(
            new Members<AdaptiveContainer>()
                .Include(CommonMembers.Head)
                .Include(Container)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveColumnSet>()
                .Include(CommonMembers.Head)
                .Many("columns", e => e.Columns, (e, v) => e.Columns = v)
                .Include(CommonMembers.Collection)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveColumn>()
                .Include(CommonMembers.Head)
                .Of(
                    "width",
                    e => e.Width,
                    (e, v) => e.Width = v,
                    WidthForm.Instance,
                    AdaptiveWidth.Stretch
                )
                .Include(FormerColumn)
                .Include(Container)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveActionSet>()
                .Include(CommonMembers.Head)
                .Many("actions", e => e.Actions, (e, v) => e.Actions = v)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveUnknownElement>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Element)
        ),
    ];
}
