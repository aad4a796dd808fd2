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
            EmulatorIssuers =
            [
                "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
                "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
                "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
                "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
            ],
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
            EmulatorIssuers =
            [
                "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
                "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
            ],
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

    /// <summary>Who makes the tokens of emulators: the tenants that the cloud's bots are registered in.</summary>
    public required IReadOnlyList<string> EmulatorIssuers { get; init; }

    /// <summary>Where their signing keys are described; null where emulators are not let in.</summary>
    public string EmulatorMetadataAddress { get; init; }

    /// <summary>The caller as activities name it.</summary>
    public required string CallerId { get; init; }

    /// <summary>Whether the login endpoint must be one that the token library knows.</summary>
    public bool ValidateAuthority { get; init; } = true;
}
