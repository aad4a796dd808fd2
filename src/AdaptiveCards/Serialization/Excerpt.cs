namespace AdaptiveCards.Serialization;

/// <summary>Foreign text as it may stand in a message: never more than a glance at it.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    // What a parser says about a text may hold a long piece of it, between words that explain.
    private const int LongestReason = 200;
    private const int EndOfReason = 100;

    /// <summary>The text in quotes.</summary>
    public static string Quote(string text) =>
        text.Length <= Longest ? $"'{text}'" : $"'{Start(text, Longest)}'…";

    /// <summary>A step of a path.</summary>
    public static string Step(string name) =>
        name.Length <= Longest ? name : $"{Start(name, Longest)}…";

    /// <summary>What a parser says, without the middle of it if it is long.</summary>
    public static string Reason(string reason) =>
        reason.Length <= LongestReason
            ? reason
            : $"{Start(reason, Longest)}…{reason[^EndOfReason..]}";

    // Half a surrogate pair is no text.
    private static string Start(string text, int length) =>
        text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
