namespace AdaptiveCards;

/// <summary>Where an element stands in its row.</summary>
public enum AdaptiveHorizontalAlignment
{
    Left,
    Center,
    Right,
    Stretch,
}
