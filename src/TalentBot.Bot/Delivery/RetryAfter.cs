using System.Globalization;
using Microsoft.Rest;

namespace TalentBot.Delivery;

/// <summary>How long a refusal asks to wait.</summary>
internal static class RetryAfter
{
    /// <summary>The wait; null when none is asked for, or not so that it can be read.</summary>
    /// <remarks>An instant is held against when the answer says it was given, so that the two clocks need not agree.</remarks>
    public static TimeSpan? Of(HttpResponseMessageWrapper response)
    {
        var asked = Header(response, "Retry-After");
        return int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                ? TimeSpan.FromSeconds(seconds)
            : Instant(asked) - Instant(Header(response, "Date")) is { } wait && wait > TimeSpan.Zero
                ? wait
            : null;
    }

    private static string? Header(HttpResponseMessageWrapper response, string name) =>
        response
            .Headers.FirstOrDefault(h =>
                string.Equals(h.Key, name, StringComparison.OrdinalIgnoreCase)
            )
            .Value?.FirstOrDefault();

    private static DateTimeOffset? Instant(string? text) =>
        DateTimeOffset.TryParseExact(
            text,
            "r",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var instant
        )
            ? instant
            : null;
}
