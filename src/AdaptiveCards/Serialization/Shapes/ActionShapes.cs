namespace AdaptiveCards.Serialization;

/// <summary>How actions look in JSON.</summary>
internal static class ActionShapes
{
    public static Shape[] All { get; } =
    [
        Shape.Of(
            new Members<AdaptiveSubmitAction>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Action)
                .Any("data", e => e.Data, (e, v) => e.Data = v)
                .Choice(
                    "associatedInputs",
                    e => e.AssociatedInputs,
                    (e, v) => e.AssociatedInputs = v
                )
                .Include(CommonMembers.Tail)
        ),
        Shape.Of(
            new Members<AdaptiveExecuteAction>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Action)
                .Text("verb", e => e.Verb, (e, v) => e.Verb = v)
                .Any("data", e => e.Data, (e, v) => e.Data = v)
                .Choice(
                    "associatedInputs",
                    e => e.AssociatedInputs,
                    (e, v) => e.AssociatedInputs = v
                )
                .Include(CommonMembers.Tail)
        ),
        Shape.Of(
            new Members<AdaptiveOpenUrlAction>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Action)
                .Link("url", e => e.Url, (e, v) => e.Url = v)
                .Include(CommonMembers.Tail)
        ),
        Shape.Of(
            new Members<AdaptiveShowCardAction>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Action)
                .One("card", e => e.Card, (e, v) => e.Card = v)
                .Include(CommonMembers.Tail)
        ),
        Shape.Of(
            new Members<AdaptiveToggleVisibilityAction>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Action)
                .Many("targetElements", e => e.TargetElements, (e, v) => e.TargetElements = v)
                .Include(CommonMembers.Tail)
        ),
        Shape.Of(
            new Members<AdaptiveUnknownAction>()
                .Include(CommonMembers.Head)
                .Include(CommonMembers.Action)
                .Include(CommonMembers.Tail)
        ),
        Shape.Of(
            new Members<AdaptiveTargetElement>()
                .Text("elementId", e => e.ElementId, (e, v) => e.ElementId = v)
                .OptionalFlag("isVisible", e => e.IsVisible, (e, v) => e.IsVisible = v),
            new(
                (id, _) => new AdaptiveTargetElement(id),
                target => SaysMoreThanId(target) ? null : target.ElementId
            )
        ),
    ];

    private static bool SaysMoreThanId(AdaptiveTargetElement target) =>
        target.IsVisible is not null || ((IExtensible)target).AdditionalProperties?.Count > 0;
}
