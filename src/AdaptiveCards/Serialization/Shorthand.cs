namespace AdaptiveCards.Serialization;

/// <summary>The short way to write an object: a text alone.</summary>
/// <param name="Parse">Makes the object of a text.</param>
/// <param name="Print">The text that says all of the object, or null.</param>
internal sealed record Shorthand<T>(Func<string, CardReader, T> Parse, Func<T, string> Print);
