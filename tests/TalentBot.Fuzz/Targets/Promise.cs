namespace TalentBot.Fuzz.Targets;

/// <summary>What must be true of every input.</summary>
internal static class Promise
{
    /// <summary>Most characters of a message about an input, however long the input is.</summary>
    public const int LongestMessage = 1000;

    /// <exception cref="BrokenPromiseException">It is not so.</exception>
    public static void That(bool isKept, string promise)
    {
        if (!isKept)
        {
            throw new BrokenPromiseException(promise);
        }
    }

    /// <summary>Two texts that must be one.</summary>
    /// <exception cref="BrokenPromiseException">They differ.</exception>
    public static void Same(string? expected, string? actual, string promise) =>
        That(expected == actual, $"{promise}\n--- expected\n{expected}\n--- actual\n{actual}");

    /// <summary>A message may quote the input, but not repeat all of it.</summary>
    /// <exception cref="BrokenPromiseException">It is empty, or too long.</exception>
    public static void IsBrief(string message) =>
        That(
            message.Length is > 0 and <= LongestMessage,
            $"A message has 1 to {LongestMessage} characters, not {message.Length}: {message}"
        );
}
