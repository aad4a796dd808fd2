using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot that shows a password.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    // One per authority, since each keeps its tokens until they run out.
    private readonly ConcurrentDictionary<
        (string Authority, bool Validate),
        IConfidentialClientApplication
    > _applications = new();

    private readonly HttpClient _httpClient;

    public PasswordServiceClientCredentialFactory() { }

    public PasswordServiceClientCredentialFactory(
        string appId,
        string password,
        string tenantId,
        HttpClient httpClient,
        ILogger logger
    )
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
    }

    /// <summary>The bot's app; empty for a bot without one.</summary>
    public string AppId { get; set; }

    public string Password { get; set; }

    /// <summary>Where the app is at home; empty for the channel's own tenant.</summary>
    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(
        string appId,
        CancellationToken cancellationToken
    ) => Task.FromResult(!string.IsNullOrEmpty(AppId) && appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <exception cref="InvalidOperationException">The bot is not that app.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string oauthScope,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrEmpty(AppId))
        {
            return Task.FromResult<ServiceClientCredentials>(TokenCredentials.None);
        }

        if (appId != AppId)
        {
            throw new InvalidOperationException("The bot is not the app that is asked for.");
        }

        var application = _applications.GetOrAdd(
            (AuthorityOf(loginEndpoint), validateAuthority),
            Build
        );
        string[] scopes = [TokenService.ScopeOf(oauthScope)];
        return Task.FromResult<ServiceClientCredentials>(
            new TokenCredentials(token =>
                TokenService.AskAsync(application.AcquireTokenForClient(scopes).ExecuteAsync, token)
            )
        );
    }

    // The last segment of a login endpoint is the channel's tenant, unless the bot has its own.
    private string AuthorityOf(string loginEndpoint) =>
        string.IsNullOrEmpty(TenantId)
            ? loginEndpoint
            : new Uri(new Uri(loginEndpoint), $"/{TenantId}").AbsoluteUri;

    private IConfidentialClientApplication Build((string Authority, bool Validate) key)
    {
        var builder = ConfidentialClientApplicationBuilder
            .Create(AppId)
            .WithClientSecret(Password)
            .WithAuthority(new Uri(key.Authority), key.Validate);
        return (
            _httpClient is null
                ? builder
                : builder.WithHttpClientFactory(new SingleHttpClient(_httpClient))
        ).Build();
    }
}
