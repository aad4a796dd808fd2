using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The channel answered with a status that was not expected.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException() { }

    public ErrorResponseException(string message)
        : base(message) { }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException) { }

    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>The status, and headers such as Retry-After.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>What the channel says about it; null if it says nothing that can be read.</summary>
    public ErrorResponse Body { get; set; }
}
