namespace AdaptiveCards;

/// <summary>Whether an action is shown at once or behind the overflow menu.</summary>
public enum AdaptiveActionMode
{
    Primary,
    Secondary,
}
