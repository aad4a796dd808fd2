using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace TalentBot.Host.Configuration.Trust;

/// <summary>Whether emulators are let in, and what the SDK is told then.</summary>
internal static class EmulatorSettings
{
    /// <summary>Whether they are: never outside development, whatever was checked at start.</summary>
    public static bool LetsEmulatorsIn(this IServiceProvider provider) =>
        provider.GetRequiredService<IHostEnvironment>().IsDevelopment()
        && provider.GetRequiredService<IOptions<TrustOptions>>().Value.AllowEmulator;

    /// <summary>The configuration with the address of the keys that emulators' tokens are signed with: none where they are not let in.</summary>
    public static IConfiguration ConfigureSdk(this IServiceProvider provider)
    {
        var app = provider.GetRequiredService<IOptions<AppOptions>>().Value;
        return new ConfigurationBuilder()
            .AddConfiguration(provider.GetRequiredService<IConfiguration>())
            .AddInMemoryCollection([
                new(
                    nameof(AppOptions.ToBotFromEmulatorOpenIdMetadataUrl),
                    provider.LetsEmulatorsIn() ? KeysOf(app) : ""
                ),
            ])
            .Build();
    }

    private static string KeysOf(AppOptions app) =>
        app switch
        {
            { ToBotFromEmulatorOpenIdMetadataUrl: { Length: > 0 } address } => address,
            { ChannelService: GovernmentAuthenticationConstants.ChannelService } =>
                GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
            _ => AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        };
}
