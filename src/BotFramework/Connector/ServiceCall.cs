using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema.Json;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>One call of a channel's service.</summary>
internal sealed class ServiceCall(HttpMethod method, string path)
{
    private const string JsonInUtf8 = "application/json; charset=utf-8";

    // No answer of the connector comes near this; a runaway one is cut off.
    private const int MaximumAnswer = 1024 * 1024;

    /// <summary>What is sent as JSON; null for nothing.</summary>
    public object Content { get; init; }

    /// <summary>Headers of this call alone; null for none.</summary>
    public IEnumerable<KeyValuePair<string, List<string>>> Headers { get; init; }

    /// <summary>A status that is a success of this call too; null for none.</summary>
    public HttpStatusCode? AlsoSuccess { get; init; }

    /// <summary>The exception for a status that is none of a success.</summary>
    public required Func<
        HttpRequestMessage,
        HttpResponseMessage,
        string,
        Exception
    > Refused { get; init; }

    /// <summary>Percent-escapes an id for use as one segment of a path.</summary>
    /// <exception cref="ArgumentException">The id is missing, or would climb up the path.</exception>
    public static string Segment(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (id is "." or "..")
        {
            throw new ArgumentException("An id cannot be a dot segment.", nameof(id));
        }

        return Uri.EscapeDataString(id);
    }

    public async Task<HttpOperationResponse<T>> SendAsync<T>(
        HttpClient client,
        Uri baseUri,
        ServiceClientCredentials credentials,
        CancellationToken cancellationToken
    )
    {
        var request = CreateRequest(baseUri);
        if (credentials is not null)
        {
            await credentials.ProcessHttpRequestAsync(request, cancellationToken);
        }

        var response = await client.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            cancellationToken
        );
        await response.Content.LoadIntoBufferAsync(MaximumAnswer, cancellationToken);
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (!IsSuccess(response.StatusCode))
        {
            throw Refused(request, response, Encoding.UTF8.GetString(answer));
        }

        return new HttpOperationResponse<T>
        {
            Request = request,
            Response = response,
            Body = Read<T>(answer),
        };
    }

    private bool IsSuccess(HttpStatusCode status) =>
        status == HttpStatusCode.OK
        || status == AlsoSuccess
        || (status == HttpStatusCode.Accepted && method != HttpMethod.Get)
        || (
            status == HttpStatusCode.Created
            && method != HttpMethod.Get
            && method != HttpMethod.Delete
        );

    private static T Read<T>(byte[] answer)
    {
        if (typeof(T) == typeof(string))
        {
            return (T)(object)Encoding.UTF8.GetString(answer);
        }

        try
        {
            return answer.Length == 0 ? default : SchemaJson.Deserialize<T>(answer);
        }
        catch (JsonException exception)
        {
            throw new RestException("The service's answer cannot be read.", exception);
        }
    }

    private HttpRequestMessage CreateRequest(Uri baseUri)
    {
        var request = new HttpRequestMessage(
            method,
            new Uri($"{baseUri.AbsoluteUri.TrimEnd('/')}/{path}")
        );
        if (Content is not null)
        {
            request.Content = new ByteArrayContent(SchemaJson.SerializeToUtf8(Content));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", JsonInUtf8);
        }

        foreach (var (name, values) in Headers ?? [])
        {
            request.Headers.TryAddWithoutValidation(name, values);
        }

        return request;
    }
}
