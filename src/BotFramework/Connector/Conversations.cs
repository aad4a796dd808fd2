using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Conversations of a channel, called over HTTP.</summary>
public partial class Conversations : IConversations
{
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);

        Client = client;
    }

    public ConnectorClient Client { get; private set; }

    private static string Path(string conversationId) =>
        $"v3/conversations/{ServiceCall.Segment(conversationId)}";

    private static string Query(params (string Name, object Value)[] parts)
    {
        var given = parts
            .Where(part => part.Value is not null)
            .Select(part =>
                (part.Name, Text: Convert.ToString(part.Value, CultureInfo.InvariantCulture))
            )
            .Select(part => $"{part.Name}={Uri.EscapeDataString(part.Text)}")
            .ToList();
        return given.Count == 0 ? string.Empty : $"?{string.Join('&', given)}";
    }

    private static Dictionary<string, List<string>> WithConversation(
        Dictionary<string, List<string>> customHeaders,
        string conversationId
    )
    {
        var headers = customHeaders is null
            ? new Dictionary<string, List<string>>(StringComparer.Ordinal)
            : new Dictionary<string, List<string>>(customHeaders, StringComparer.Ordinal);
        headers["x-ms-conversation-id"] = [conversationId];
        return headers;
    }

    private static ErrorResponseException Refused(
        HttpRequestMessage request,
        HttpResponseMessage response,
        string content
    ) =>
        new($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Request = new HttpRequestMessageWrapper(request, content: null),
            Response = new HttpResponseMessageWrapper(response, content),
            Body = ReadError(content),
        };

    private static ErrorResponse ReadError(string content)
    {
        try
        {
            return JsonSerializer.Deserialize<ErrorResponse>(content, SchemaJson.Options);
        }
        catch (JsonException)
        {
            // A gateway answers with a page or with nothing: the status has to do.
            return null;
        }
    }

    private Task<HttpOperationResponse<T>> SendAsync<T>(
        HttpMethod method,
        string path,
        object content,
        Dictionary<string, List<string>> headers,
        CancellationToken cancellationToken
    )
    {
        var call = new ServiceCall(method, path)
        {
            Content = content,
            Headers = headers,
            Refused = Refused,
        };
        return call.SendAsync<T>(
            Client.HttpClient,
            Client.BaseUri,
            Client.Credentials,
            cancellationToken
        );
    }
}
