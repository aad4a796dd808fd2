namespace AdaptiveCards;

/// <summary>How a height is given.</summary>
public enum AdaptiveHeightType
{
    Auto,
    Stretch,
    Pixel,
}
