namespace AdaptiveCards;

/// <summary>The weight of a text.</summary>
public enum AdaptiveTextWeight
{
    Default = 0,
    Normal = 0,
    Lighter = 1,
    Bolder = 2,
}
