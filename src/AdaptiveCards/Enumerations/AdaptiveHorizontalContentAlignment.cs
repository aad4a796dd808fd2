namespace AdaptiveCards;

/// <summary>Where a cell's content stands in its row.</summary>
public enum AdaptiveHorizontalContentAlignment
{
    Left,
    Center,
    Right,
}
