using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets requests in and signs those that go out.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <exception cref="UnauthorizedAccessException">The request is not let in.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    );

    /// <summary>Makes clients of the channel for an identity.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Whether a token is good, whatever the request says.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not good.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(
        string authHeader,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    /// <summary>For whom tokens are made when the bot speaks first.</summary>
    public virtual string GetOriginatingAudience() => throw new NotSupportedException();
}
