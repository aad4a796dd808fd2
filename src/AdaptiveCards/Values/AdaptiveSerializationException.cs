namespace AdaptiveCards;

/// <summary>A text that is no card, or a card that cannot be written.</summary>
public class AdaptiveSerializationException : AdaptiveException
{
    public AdaptiveSerializationException() { }

    public AdaptiveSerializationException(string message)
        : base(message) { }

    public AdaptiveSerializationException(string message, Exception innerException)
        : base(message, innerException) { }
}
