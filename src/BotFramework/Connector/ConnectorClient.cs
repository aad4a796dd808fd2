using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The channel, called over HTTP.</summary>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    private readonly IConversations _conversations;

    public ConnectorClient(
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
        _conversations = new Conversations(this);
    }

    /// <summary>The service URL of the conversation.</summary>
    public Uri BaseUri { get; set; }

    public ServiceClientCredentials Credentials { get; private set; }

    public virtual IConversations Conversations => _conversations;
}
