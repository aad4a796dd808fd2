using CsCheck;

namespace AdaptiveCards.Tests.Generated;

/// <summary>Actions at random.</summary>
internal static class AnyAction
{
    private static readonly Gen<AdaptiveAction> Submit = Gen.Select(
        Any.Unknown,
        Gen.Enum<AdaptiveAssociatedInputs>(),
        AdaptiveAction (data, inputs) =>
            new AdaptiveSubmitAction { Data = data.Value, AssociatedInputs = inputs }
    );

    private static readonly Gen<AdaptiveAction> Execute = Gen.Select(
        Any.Unknown,
        Any.Text,
        AdaptiveAction (data, verb) => new AdaptiveExecuteAction { Data = data.Value, Verb = verb }
    );

    private static readonly Gen<AdaptiveAction> Open = Any.Address.Select(
        AdaptiveAction (address) => new AdaptiveOpenUrlAction { UrlString = address }
    );

    private static readonly Gen<AdaptiveAction> Toggle = Gen.Select(
            Any.Text,
            Any.Flag,
            (id, isVisible) => new AdaptiveTargetElement { ElementId = id, IsVisible = isVisible }
        )
        .List[0, 3]
        .Select(
            AdaptiveAction (targets) =>
                new AdaptiveToggleVisibilityAction { TargetElements = targets }
        );

    private static readonly Gen<AdaptiveAction> Unknown = Any.Unknown.Select(
        AdaptiveAction (member) =>
            new AdaptiveUnknownAction
            {
                Type = "Action.New",
                AdditionalProperties = { [member.Name] = member.Value },
            }
    );

    /// <summary>Actions that hold no card.</summary>
    public static Gen<AdaptiveAction> Simple { get; } =
        Gen.Select(
            Gen.OneOf(Submit, Execute, Open, Toggle, Unknown),
            Any.Text,
            Gen.Enum<AdaptiveActionMode>(),
            Gen.Bool,
            (action, text, mode, isEnabled) =>
            {
                (action.Title, action.Tooltip, action.Style, action.IconUrl) = (
                    text,
                    text,
                    text,
                    text
                );
                (action.Mode, action.IsEnabled) = (mode, isEnabled);
                action.Fallback = isEnabled
                    ? null
                    : new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = text });
                return action;
            }
        );
}
