namespace TalentBot.Host.Outbound;

/// <summary>How long an answer asks to wait.</summary>
internal static class RetryAfter
{
    /// <summary>The wait, from seconds or from an instant; null when none is asked for.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="now">What an instant is held against where the answer does not say when it was given.</param>
    public static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now) =>
        response.Headers.RetryAfter switch
        {
            { Delta: { } wait } => wait,
            { Date: { } until } => Positive(until - (response.Headers.Date ?? now)),
            _ => null,
        };

    private static TimeSpan Positive(TimeSpan wait) => wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
}
