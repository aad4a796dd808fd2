using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Teams and their channels, asked for over HTTP.</summary>
public class TeamsOperations : ITeamsOperations
{
    public TeamsOperations(TeamsConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);

        Client = client;
    }

    public TeamsConnectorClient Client { get; private set; }

    public Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync<ConversationList>(
            $"v3/teams/{ServiceCall.Segment(teamId)}/conversations",
            customHeaders,
            cancellationToken
        );

    public Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync<TeamDetails>(
            $"v3/teams/{ServiceCall.Segment(teamId)}",
            customHeaders,
            cancellationToken
        );

    private static HttpOperationException Refused(
        HttpRequestMessage request,
        HttpResponseMessage response,
        string content
    ) =>
        new($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Request = new HttpRequestMessageWrapper(request, content: null),
            Response = new HttpResponseMessageWrapper(response, content),
        };

    private Task<HttpOperationResponse<T>> GetAsync<T>(
        string path,
        Dictionary<string, List<string>> headers,
        CancellationToken cancellationToken
    )
    {
        var call = new ServiceCall(HttpMethod.Get, path) { Headers = headers, Refused = Refused };
        return call.SendAsync<T>(
            Client.HttpClient,
            Client.BaseUri,
            Client.Credentials,
            cancellationToken
        );
    }
}
