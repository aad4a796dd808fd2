namespace AdaptiveCards;

/// <summary>How a width is given.</summary>
public enum AdaptiveWidthType
{
    Auto,
    Stretch,
    Weighted,
    Pixel,
}
