namespace AdaptiveCards;

/// <summary>The family of a text's font.</summary>
public enum AdaptiveFontType
{
    Default,
    Monospace,
}
