using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>What Teams offers beyond conversations.</summary>
public interface ITeamsConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    ServiceClientCredentials Credentials { get; }

    ITeamsOperations Teams { get; }
}
