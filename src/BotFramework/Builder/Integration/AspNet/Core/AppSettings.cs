using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The settings that describe the bot's app.</summary>
internal sealed class AppSettings(IConfiguration configuration)
{
    private const string IdKey = "MicrosoftAppId";
    private const string PasswordKey = "MicrosoftAppPassword";
    private const string TenantKey = "MicrosoftAppTenantId";

    /// <summary>The kind of app; everything but the two others means an app of many tenants.</summary>
    public string Type { get; } = configuration["MicrosoftAppType"]?.Trim();

    public PasswordServiceClientCredentialFactory CreateMultiTenant(
        HttpClient httpClient,
        ILogger logger
    ) => new(configuration[IdKey], configuration[PasswordKey], tenantId: null, httpClient, logger);

    public PasswordServiceClientCredentialFactory CreateSingleTenant(
        HttpClient httpClient,
        ILogger logger
    ) => new(Demand(IdKey), Demand(PasswordKey), Demand(TenantKey), httpClient, logger);

    public ManagedIdentityCredentialFactory CreateManagedIdentity(HttpClient httpClient)
    {
        Demand(TenantKey);
        return string.IsNullOrWhiteSpace(configuration[PasswordKey])
            ? new ManagedIdentityCredentialFactory(Demand(IdKey), httpClient)
            : throw new ArgumentException(
                $"{PasswordKey} must be empty for a managed identity.",
                nameof(configuration)
            );
    }

    private string Demand(string key) =>
        configuration[key] is { } value && !string.IsNullOrWhiteSpace(value)
            ? value
            : throw new ArgumentException($"{key} is missing.", nameof(configuration));
}
