namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses of one cloud's token service.</summary>
internal sealed record CloudEnvironment
{
    /// <summary>The cloud that everybody can use.</summary>
    public static CloudEnvironment Public { get; } =
        new()
        {
            LoginEndpoint = AuthenticationConstants.ToChannelFromBotLoginUrl,
            Audience = AuthenticationConstants.ToChannelFromBotOAuthScope,
            TokenIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
            MetadataAddress = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            CallerId = Schema.CallerIdConstants.PublicAzureChannel,
        };

    /// <summary>The cloud of the US government.</summary>
    public static CloudEnvironment Government { get; } =
        new()
        {
            LoginEndpoint = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
            Audience = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
            TokenIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
            MetadataAddress = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            CallerId = Schema.CallerIdConstants.USGovChannel,
        };

    /// <summary>Where the bot asks for tokens.</summary>
    public required string LoginEndpoint { get; init; }

    /// <summary>For whom the bot's tokens are made.</summary>
    public required string Audience { get; init; }

    /// <summary>Who makes the tokens that the channel brings.</summary>
    public required string TokenIssuer { get; init; }

    /// <summary>Where the channel's signing keys are described.</summary>
    public required string MetadataAddress { get; init; }

    /// <summary>The caller as activities name it.</summary>
    public required string CallerId { get; init; }

    /// <summary>Whether the login endpoint must be one that the token library knows.</summary>
    public bool ValidateAuthority { get; init; } = true;
}
