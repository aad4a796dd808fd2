namespace AdaptiveCards;

/// <summary>What a text is to a screen reader.</summary>
public enum AdaptiveTextBlockStyle
{
    Paragraph = 0,
    Heading = 1,
}
