namespace AdaptiveCards;

/// <summary>What a text block and a text run have in common.</summary>
public interface IAdaptiveTextElement
{
    string Text { get; set; }

    AdaptiveTextSize Size { get; set; }

    AdaptiveTextWeight Weight { get; set; }

    AdaptiveTextColor Color { get; set; }

    AdaptiveFontType FontType { get; set; }

    bool IsSubtle { get; set; }

    bool Italic { get; set; }

    bool Strikethrough { get; set; }
}
