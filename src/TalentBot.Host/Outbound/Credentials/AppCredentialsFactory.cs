using System.Collections.Concurrent;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Rest;
using TalentBot.Host.Configuration;

namespace TalentBot.Host.Outbound.Credentials;

/// <summary>Gives the SDK the bot's credentials, whichever SDK it is.</summary>
internal sealed class AppCredentialsFactory(
    IOptions<AppOptions> app,
    TokenIssuers issuers,
    AddressGuard guard,
    TimeProvider clock
) : ServiceClientCredentialsFactory
{
    // One for each audience, since each keeps its token.
    private readonly ConcurrentDictionary<TokenDemand, TokenSource> _tokens = new();

    public override Task<bool> IsValidAppIdAsync(
        string appId,
        CancellationToken cancellationToken
    ) => Task.FromResult(IsThisBot(appId));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <exception cref="InvalidOperationException">The bot is not that app.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    )
    {
        if (!IsThisBot(appId))
        {
            throw new InvalidOperationException("The bot is not the app that is asked for.");
        }

        var tokens = _tokens.GetOrAdd(
            new TokenDemand(audience, loginEndpoint, validateAuthority),
            demand => new TokenSource(issuers.For(demand), clock)
        );
        return Task.FromResult<ServiceClientCredentials>(new AppCredentials(guard, tokens));
    }

    private bool IsThisBot(string appId) =>
        string.Equals(appId, app.Value.MicrosoftAppId, StringComparison.Ordinal);
}
