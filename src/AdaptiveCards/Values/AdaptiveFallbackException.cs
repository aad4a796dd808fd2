namespace AdaptiveCards;

/// <summary>An element that nothing can stand in for.</summary>
public class AdaptiveFallbackException : AdaptiveException
{
    public AdaptiveFallbackException() { }

    public AdaptiveFallbackException(string message)
        : base(message) { }

    public AdaptiveFallbackException(string message, Exception innerException)
        : base(message, innerException) { }
}
