namespace AdaptiveCards;

/// <summary>What kind of text an input takes.</summary>
public enum AdaptiveTextInputStyle
{
    Text,
    Tel,
    Url,
    Email,
    Password,
}
