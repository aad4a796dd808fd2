namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of the channel that sign as one app.</summary>
internal sealed class ChannelConnectorFactory(
    string appId,
    CloudEnvironment environment,
    ServiceClientCredentialsFactory credentials,
    IHttpClientFactory httpClients
) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(
        string serviceUrl,
        string audience,
        CancellationToken cancellationToken
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);

        var signature = await credentials.CreateCredentialsAsync(
            appId,
            audience ?? environment.Audience,
            environment.LoginEndpoint,
            environment.ValidateAuthority,
            cancellationToken
        );
        return new ConnectorClient(
            new Uri(serviceUrl),
            signature,
            httpClients.CreateClient(string.Empty),
            disposeHttpClient: true
        );
    }
}
