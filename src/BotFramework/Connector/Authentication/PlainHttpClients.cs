namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Clients for a host that configures none: one pool of connections, no redirects.</summary>
internal sealed class PlainHttpClients : IHttpClientFactory
{
    private static readonly SocketsHttpHandler Pool = new()
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    public static PlainHttpClients Instance { get; } = new();

    public HttpClient CreateClient(string name) => new(Pool, disposeHandler: false);
}
