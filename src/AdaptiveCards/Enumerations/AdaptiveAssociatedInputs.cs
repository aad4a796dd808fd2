namespace AdaptiveCards;

/// <summary>Which inputs an action takes along.</summary>
public enum AdaptiveAssociatedInputs
{
    Auto,
    None,
}
