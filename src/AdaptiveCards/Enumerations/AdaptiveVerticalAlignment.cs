namespace AdaptiveCards;

/// <summary>Where a background image stands in its column.</summary>
public enum AdaptiveVerticalAlignment
{
    Top,
    Center,
    Bottom,
}
