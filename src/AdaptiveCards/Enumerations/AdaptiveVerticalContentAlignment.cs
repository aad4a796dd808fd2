namespace AdaptiveCards;

/// <summary>Where content stands in its column.</summary>
public enum AdaptiveVerticalContentAlignment
{
    Top,
    Center,
    Bottom,
}
