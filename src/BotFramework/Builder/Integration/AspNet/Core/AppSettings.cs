using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The settings that describe the bot's app.</summary>
internal static class AppSettings
{
    private const string TypeKey = "MicrosoftAppType";
    private const string IdKey = "MicrosoftAppId";
    private const string PasswordKey = "MicrosoftAppPassword";
    private const string TenantKey = "MicrosoftAppTenantId";

    /// <summary>The app as its kind wants it; what is no known kind is an app of many tenants.</summary>
    /// <exception cref="ArgumentException">The kind lacks a setting, or has one too many.</exception>
    public static ServiceClientCredentialsFactory Read(
        IConfiguration configuration,
        HttpClient httpClient,
        ILogger logger
    ) =>
        configuration[TypeKey]?.Trim().ToUpperInvariant() switch
        {
            "USERASSIGNEDMSI" => ReadManagedIdentity(configuration, httpClient),
            "SINGLETENANT" => new PasswordServiceClientCredentialFactory(
                Demand(configuration, IdKey),
                Demand(configuration, PasswordKey),
                Demand(configuration, TenantKey),
                httpClient,
                logger
            ),
            _ => new PasswordServiceClientCredentialFactory(
                configuration[IdKey],
                configuration[PasswordKey],
                tenantId: null,
                httpClient,
                logger
            ),
        };

    private static ManagedIdentityCredentialFactory ReadManagedIdentity(
        IConfiguration configuration,
        HttpClient httpClient
    )
    {
        Demand(configuration, TenantKey);
        return string.IsNullOrWhiteSpace(configuration[PasswordKey])
            ? new ManagedIdentityCredentialFactory(Demand(configuration, IdKey), httpClient)
            : throw new ArgumentException(
                $"{PasswordKey} must be empty for a managed identity.",
                nameof(configuration)
            );
    }

    private static string Demand(IConfiguration configuration, string key) =>
        configuration[key] is { } value && !string.IsNullOrWhiteSpace(value)
            ? value
            : throw new ArgumentException($"{key} is missing.", nameof(configuration));
}
