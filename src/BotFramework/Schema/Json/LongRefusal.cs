using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>A parser's refusal that repeats the input: a word or a name in it, however long that is.</summary>
internal static class LongRefusal
{
    private const int Longest = 300;
    private const int Start = 100;

    // Behind the repeated word stands what is wrong with it, and where.
    private const int End = 150;

    public static bool Is(JsonException refusal) => refusal.Message.Length > Longest;

    /// <summary>The same without the middle of its message. The cause is left out: it repeats the input too.</summary>
    public static JsonException Shorten(JsonException refusal) =>
        new(
            $"{refusal.Message[..Start]}…{refusal.Message[^End..]}",
            path: null,
            refusal.LineNumber,
            refusal.BytePositionInLine
        );
}
