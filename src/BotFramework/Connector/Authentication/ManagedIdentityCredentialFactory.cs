using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot that the machine it runs on vouches for.</summary>
internal sealed class ManagedIdentityCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly string _appId;
    private readonly IManagedIdentityApplication _application;

    public ManagedIdentityCredentialFactory(string appId, HttpClient httpClient)
    {
        _appId = appId;
        var builder = ManagedIdentityApplicationBuilder.Create(
            ManagedIdentityId.WithUserAssignedClientId(appId)
        );
        _application = (
            httpClient is null
                ? builder
                : builder.WithHttpClientFactory(new SingleHttpClient(httpClient))
        ).Build();
    }

    public override Task<bool> IsValidAppIdAsync(
        string appId,
        CancellationToken cancellationToken
    ) => Task.FromResult(appId == _appId);

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
        if (appId != _appId)
        {
            throw new InvalidOperationException("The bot is not the app that is asked for.");
        }

        return Task.FromResult<ServiceClientCredentials>(
            new TokenCredentials(token =>
                TokenService.AskAsync(
                    _application.AcquireTokenForManagedIdentity(audience).ExecuteAsync,
                    token
                )
            )
        );
    }
}
