using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in what a channel's token vouches for, and emulators where their keys are known; no other bots.</summary>
internal sealed class ChannelAuthentication(
    CloudEnvironment environment,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration,
    IHttpClientFactory httpClients,
    ILogger logger,
    TimeProvider clock
) : BotFrameworkAuthentication
{
    private readonly ChannelTokenValidator _validator = new(
        [.. Issuers(environment, address => new(address, httpClients, logger, clock))],
        credentials,
        clock
    );

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    )
    {
        var token = await AuthenticateAsync(authHeader, cancellationToken);
        token.RefuseUnlessFor(activity, configuration.RequiredEndorsements);

        return new AuthenticateRequestResult
        {
            ClaimsIdentity = token.Identity,
            Audience = environment.Audience,
            CallerId = token.IsAnonymous ? null : environment.CallerId,
            ConnectorFactory = CreateConnectorFactory(token.Identity),
        };
    }

    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(
        string authHeader,
        CancellationToken cancellationToken
    ) => (await AuthenticateAsync(authHeader, cancellationToken)).Identity;

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new ChannelConnectorFactory(AppIdOf(claimsIdentity), environment, credentials, httpClients);

    public override string GetOriginatingAudience() => environment.Audience;

    private static IEnumerable<TokenIssuer> Issuers(
        CloudEnvironment environment,
        Func<string, ChannelSigningKeys> keysAt
    )
    {
        yield return new TokenIssuer(
            [environment.TokenIssuer],
            keysAt(environment.MetadataAddress)
        );
        if (environment.EmulatorMetadataAddress is { } address)
        {
            yield return new TokenIssuer(environment.EmulatorIssuers, keysAt(address))
            {
                IsForEmulators = true,
            };
        }
    }

    private static string AppIdOf(ClaimsIdentity identity) =>
        identity?.FindFirst(AuthenticationConstants.AudienceClaim)?.Value
        ?? identity?.FindFirst(AuthenticationConstants.AppIdClaim)?.Value
        ?? string.Empty;

    private async Task<ChannelToken> AuthenticateAsync(
        string authHeader,
        CancellationToken cancellationToken
    )
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await _validator.ValidateAsync(authHeader, cancellationToken);
        }

        return await credentials.IsAuthenticationDisabledAsync(cancellationToken)
            ? ChannelToken.Anonymous
            : throw new UnauthorizedAccessException("The request brings no token.");
    }
}
