namespace TalentBot.Host.Configuration;

/// <summary>Who the bot is, by the official keys at the top of the configuration.</summary>
internal sealed class AppOptions
{
    public const string SingleTenant = "SingleTenant";

    public const string MultiTenant = "MultiTenant";

    public const string ManagedIdentity = "UserAssignedMSI";

    /// <summary>One of the three kinds above.</summary>
    public string MicrosoftAppType { get; init; } = MultiTenant;

    /// <summary>Empty in the local mode without authentication.</summary>
    public string MicrosoftAppId { get; init; } = "";

    /// <summary>Empty for a managed identity and with a federated credential.</summary>
    public string MicrosoftAppPassword { get; init; } = "";

    /// <summary>Needed except for several tenants.</summary>
    public string MicrosoftAppTenantId { get; init; } = "";

    /// <summary>Empty for the public cloud.</summary>
    public string ChannelService { get; init; } = "";

    /// <summary>Who makes the channel's tokens; empty for what the cloud has.</summary>
    public string ToBotFromChannelTokenIssuer { get; init; } = "";

    /// <summary>Where the channel's keys are described; empty for what the cloud has.</summary>
    public string ToBotFromChannelOpenIdMetadataUrl { get; init; } = "";

    /// <summary>Where the keys of emulators' tokens are described; empty for what the cloud has.</summary>
    public string ToBotFromEmulatorOpenIdMetadataUrl { get; init; } = "";

    /// <summary>Where the bot asks for its tokens; empty for what the cloud has.</summary>
    public string ToChannelFromBotLoginUrl { get; init; } = "";

    /// <summary>For whom a managed identity vouches when its word is exchanged for a token of the app.</summary>
    internal string ExchangeAudience =>
        ChannelService.Length == 0
            ? "api://AzureADTokenExchange"
            : "api://AzureADTokenExchangeUSGov";

    /// <summary>Whether the app is registered in one tenant and serves no other.</summary>
    internal bool IsOfOneTenant =>
        MicrosoftAppId.Length > 0 && MicrosoftAppType is (SingleTenant or ManagedIdentity);
}
