using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace TalentBot.Delivery;

/// <summary>Tells which faults of the platform pass and which stay.</summary>
internal static class ConnectorFault
{
    /// <summary>What a fault means for the effect; null for a bug, which is nobody's to repeat.</summary>
    public static DeliveryResult? ResultOf(Exception fault) =>
        fault switch
        {
            ErrorResponseException error when IsFinal(error) => new DeliveryResult.Undeliverable(
                Reason(error)
            ),
            ErrorResponseException error => new DeliveryResult.TryAgain(
                RetryAfter(error),
                Reason(error)
            ),
            // Accepted, but the answer cannot be read: sending again would only show it twice.
            RestException => new DeliveryResult.Delivered(null),
            // The host's own rule, not the network: it will not allow the address later either.
            HttpRequestException
            {
                HttpRequestError: HttpRequestError.ConfigurationLimitExceeded
            } => new DeliveryResult.Undeliverable("The address is not allowed."),
            HttpRequestException or TaskCanceledException or TimeoutException =>
                new DeliveryResult.TryAgain(null, fault.GetType().Name),
            _ => null,
        };

    /// <summary>Whether no further attempt can help: refused, gone, malformed or too large.</summary>
    public static bool IsFinal(ErrorResponseException fault) =>
        fault.Response?.StatusCode
            is HttpStatusCode.BadRequest
                or HttpStatusCode.Forbidden
                or HttpStatusCode.NotFound
                or HttpStatusCode.MethodNotAllowed
                or HttpStatusCode.RequestEntityTooLarge;

    private static string Reason(ErrorResponseException fault)
    {
        var status = (int?)fault.Response?.StatusCode ?? 0;
        return string.Create(CultureInfo.InvariantCulture, $"{status} {fault.Body?.Error?.Code}")
            .Trim();
    }

    private static TimeSpan? RetryAfter(ErrorResponseException fault) =>
        fault.Response?.Headers is { } headers
        && headers
            .FirstOrDefault(h =>
                string.Equals(h.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)
            )
            .Value?.FirstOrDefault()
            is { } text
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
