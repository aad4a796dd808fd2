namespace AdaptiveCards;

/// <summary>The outline of an image.</summary>
public enum AdaptiveImageStyle
{
    Default = 0,
    Normal = 0,
    Person = 1,
}
