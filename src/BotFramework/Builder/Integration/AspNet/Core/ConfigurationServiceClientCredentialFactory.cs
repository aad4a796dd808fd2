using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The app that the host's configuration describes.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <exception cref="ArgumentException">The kind of app lacks a setting, or has one too many.</exception>
    public ConfigurationServiceClientCredentialFactory(
        IConfiguration configuration,
        HttpClient httpClient = null,
        ILogger logger = null
    )
    {
        ArgumentNullException.ThrowIfNull(configuration);

        _inner = AppSettings.Read(configuration, httpClient, logger);
    }

    public override Task<bool> IsValidAppIdAsync(
        string appId,
        CancellationToken cancellationToken
    ) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    ) =>
        _inner.CreateCredentialsAsync(
            appId,
            audience,
            loginEndpoint,
            validateAuthority,
            cancellationToken
        );
}
