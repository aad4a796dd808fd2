using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The channel, as the bot calls it.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    ServiceClientCredentials Credentials { get; }

    IConversations Conversations { get; }
}
