namespace AdaptiveCards;

/// <summary>The background of a container.</summary>
public enum AdaptiveContainerStyle
{
    Default = 0,
    Normal = 0,
    Emphasis = 1,
    Good = 2,
    Attention = 3,
    Warning = 4,
    Accent = 5,
}
