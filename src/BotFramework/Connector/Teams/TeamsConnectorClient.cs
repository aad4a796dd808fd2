using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>What Teams offers beyond conversations, called over HTTP.</summary>
public class TeamsConnectorClient : ServiceClient<TeamsConnectorClient>, ITeamsConnectorClient
{
    private readonly ITeamsOperations _teams;

    public TeamsConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        bool disposeHttpClient
    )
        : base(customHttpClient, disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);

        BaseUri = baseUri;
        Credentials = credentials;
        _teams = new TeamsOperations(this);
    }

    /// <summary>The service URL of the conversation.</summary>
    public Uri BaseUri { get; set; }

    public ServiceClientCredentials Credentials { get; private set; }

    public virtual ITeamsOperations Teams => _teams;
}
