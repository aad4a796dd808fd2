namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of the channel for a bot that was let in.</summary>
public abstract class ConnectorFactory
{
    public abstract Task<IConnectorClient> CreateAsync(
        string serviceUrl,
        string audience,
        CancellationToken cancellationToken
    );
}
