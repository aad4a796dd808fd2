namespace AdaptiveCards;

/// <summary>How a choice set is shown.</summary>
public enum AdaptiveChoiceInputStyle
{
    Compact,
    Expanded,
    Filtered,
}
