using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace TalentBot.Host.Outbound;

/// <summary>Repeats a request for a moment where that is safe: somebody waits, and the outbox has the longer breath.</summary>
/// <remarks>
/// Busy (412, 429, 503) means refused, so that anything can be sent again. After 502, 504 or a broken connection a
/// message may stand there already: only what has the same effect twice is repeated here. A 500 is repeated nowhere
/// here, since the service has failed on this very request and mostly does again.
/// </remarks>
internal sealed class BriefRetry(TimeProvider clock)
{
    /// <summary>Repetitions of one request.</summary>
    public const int Most = 2;

    /// <summary>Whoever asks for a longer wait is left alone for now.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <summary>Milliseconds that waits begin with, and differ by.</summary>
    private const int Spread = 250;

    /// <summary>Adds the strategy.</summary>
    public void AddTo(ResiliencePipelineBuilder<HttpResponseMessage> builder)
    {
        builder.TimeProvider = clock;
        builder.AddRetry(
            new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = Most,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(Spread),
                MaxDelay = LongestWait,
                UseJitter = true,
                ShouldHandle = arguments => ValueTask.FromResult(IsSafe(arguments)),
                DelayGenerator = arguments => ValueTask.FromResult(Asked(arguments.Outcome)),
            }
        );
    }

    private bool IsSafe(RetryPredicateArguments<HttpResponseMessage> arguments) =>
        arguments.Outcome switch
        {
            { Result: { } response } => IsSafe(response),
            { Exception: HttpRequestException fault } => IsSafe(
                fault,
                arguments.Context.GetRequestMessage()?.Method
            ),
            _ => false,
        };

    private bool IsSafe(HttpResponseMessage response) =>
        response.StatusCode switch
        {
            HttpStatusCode.PreconditionFailed
            or HttpStatusCode.TooManyRequests
            or HttpStatusCode.ServiceUnavailable => !(
                RetryAfter.Of(response, clock.GetUtcNow()) > LongestWait
            ),
            HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => IsRepeatable(
                response.RequestMessage?.Method
            ),
            _ => false,
        };

    private static bool IsSafe(HttpRequestException fault, HttpMethod? method) =>
        fault.HttpRequestError switch
        {
            // Nothing was sent.
            HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError => true,
            HttpRequestError.ResponseEnded
            or HttpRequestError.HttpProtocolError
            or HttpRequestError.Unknown => IsRepeatable(method),
            _ => false,
        };

    private static bool IsRepeatable(HttpMethod? method) =>
        method == HttpMethod.Get || method == HttpMethod.Put || method == HttpMethod.Delete;

    /// <summary>What the other side asks for, and a little more, so that not all come back at once; null for our own wait.</summary>
    private TimeSpan? Asked(Outcome<HttpResponseMessage> outcome) =>
        outcome.Result is { } response && RetryAfter.Of(response, clock.GetUtcNow()) is { } asked
            ? asked + TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(Spread))
            : null;
}
