using System.Globalization;
using System.Net;
using System.Security.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace TalentBot.Delivery;

/// <summary>Tells the faults of the platform and the network apart.</summary>
internal static class FaultReading
{
    /// <summary>The fault behind an exception; null for a bug.</summary>
    public static ConnectorFault? Of(Exception exception) =>
        exception switch
        {
            ErrorResponseException refusal => Of(refusal.Response, refusal.Body?.Error?.Code),
            HttpOperationException refusal => Of(refusal.Response, code: null),
            RestException => new ConnectorFault.Unreadable(NameOf(exception)),
            AuthenticationException => new ConnectorFault.Unauthorized(NameOf(exception)),
            HttpRequestException fault => Of(fault),
            TaskCanceledException or TimeoutException => new ConnectorFault.Ambiguous(
                NameOf(exception)
            ),
            // An address that is none was never let in: somebody has changed the record since.
            UriFormatException => new ConnectorFault.NotAllowed(),
            _ => null,
        };

    private static ConnectorFault Of(HttpRequestException fault) =>
        fault.HttpRequestError switch
        {
            // The host says so of its own rule, which will not allow the address later either.
            HttpRequestError.ConfigurationLimitExceeded => new ConnectorFault.NotAllowed(),
            HttpRequestError.ConnectionError
            or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError => new ConnectorFault.Unreached(
                NameOf(fault)
            ),
            _ => new ConnectorFault.Ambiguous(NameOf(fault)),
        };

    private static ConnectorFault Of(HttpResponseMessageWrapper? response, string? code)
    {
        var reason = Reason(response, code);
        return response?.StatusCode switch
        {
            HttpStatusCode.NotFound or HttpStatusCode.Gone => new ConnectorFault.Gone(reason),
            HttpStatusCode.Forbidden => new ConnectorFault.Blocked(reason),
            HttpStatusCode.Unauthorized => new ConnectorFault.Unauthorized(reason),
            HttpStatusCode.RequestEntityTooLarge => new ConnectorFault.TooLarge(reason),
            HttpStatusCode.BadRequest or HttpStatusCode.MethodNotAllowed =>
                new ConnectorFault.Malformed(reason),
            HttpStatusCode.PreconditionFailed
            or HttpStatusCode.TooManyRequests
            or HttpStatusCode.ServiceUnavailable => new ConnectorFault.Throttled(
                RetryAfter.Of(response),
                reason
            ),
            _ => new ConnectorFault.Ambiguous(reason),
        };
    }

    private static string Reason(HttpResponseMessageWrapper? response, string? code) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int?)response?.StatusCode ?? 0} {code}")
            .Trim();

    private static string NameOf(Exception exception) => exception.GetType().Name;
}
