namespace AdaptiveCards;

/// <summary>The rough size of an image.</summary>
public enum AdaptiveImageSize
{
    Auto,
    Stretch,
    Small,
    Medium,
    Large,
}
