using System.Net;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Teams and their channels, asked for over HTTP.</summary>
public partial class TeamsOperations : ITeamsOperations
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
        SendAsync<ConversationList>(
            Get($"v3/teams/{ServiceCall.Segment(teamId)}/conversations", customHeaders),
            cancellationToken
        );

    public Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync<TeamDetails>(
            Get($"v3/teams/{ServiceCall.Segment(teamId)}", customHeaders),
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

    private static ServiceCall Get(string path, Dictionary<string, List<string>> headers) =>
        new(HttpMethod.Get, path) { Headers = headers, Refused = Refused };

    private static ServiceCall Post(
        string path,
        object content,
        Dictionary<string, List<string>> headers
    ) =>
        new(HttpMethod.Post, path)
        {
            Content = content,
            Headers = headers,
            Refused = Refused,
            AlsoSuccess = HttpStatusCode.MultiStatus,
        };

    private Task<HttpOperationResponse<T>> SendAsync<T>(
        ServiceCall call,
        CancellationToken cancellationToken
    ) =>
        call.SendAsync<T>(Client.HttpClient, Client.BaseUri, Client.Credentials, cancellationToken);
}
