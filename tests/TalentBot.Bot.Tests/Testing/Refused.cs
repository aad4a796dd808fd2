using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace TalentBot.Tests.Testing;

/// <summary>Statuses with which the connector refuses a call.</summary>
internal static class Refused
{
    /// <summary>A refusal as the connector client throws it.</summary>
    public static ErrorResponseException With(
        HttpStatusCode status,
        string? code = null,
        string? retryAfter = null
    )
    {
        using var response = new HttpResponseMessage(status);
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return new ErrorResponseException("refused")
        {
            Response = new HttpResponseMessageWrapper(response, content: ""),
            Body = code is null ? null : new ErrorResponse(new Error(code, "in their words")),
        };
    }
}
