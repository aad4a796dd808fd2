using Microsoft.Bot.Connector.Authentication;
using TalentBot.Host.Configuration;

namespace TalentBot.Host.Inbound.Tokens;

/// <summary>What a token must claim to be an emulator's that has this bot's own secret.</summary>
/// <param name="AppId">The bot's app, which asks for the token and which it is for.</param>
/// <param name="Tenants">The tenants that make such tokens; none where emulators are not let in.</param>
/// <param name="Login">The host of the second version's issuers.</param>
internal sealed record EmulatorDemands(string AppId, string[] Tenants, string Login)
{
    private static readonly string[] PublicTenants =
    [
        "d6d49420-f39b-4df7-a1dc-d59a935871db",
        "f8cdef31-a31e-4b4a-93e4-5f571e91255a",
    ];

    private static readonly string[] GovernmentTenants = ["cab8a31a-1906-4287-a0d8-4eef66b95f6e"];

    /// <summary>The demands in the cloud of a configured app.</summary>
    /// <param name="app">The bot's app.</param>
    /// <param name="allowed">Whether emulators are let in at all.</param>
    public static EmulatorDemands Of(AppOptions app, bool allowed) =>
        app.ChannelService is GovernmentAuthenticationConstants.ChannelService
            ? new(
                app.MicrosoftAppId,
                allowed ? GovernmentTenants : [],
                "https://login.microsoftonline.us"
            )
            : new(
                app.MicrosoftAppId,
                allowed ? PublicTenants : [],
                "https://login.microsoftonline.com"
            );

    /// <summary>Whether a token is to be held against these demands, by who made it.</summary>
    public bool Concern(TokenParts token) =>
        Tenants.Any(tenant =>
            token.Issuer == $"https://sts.windows.net/{tenant}/"
            || token.Issuer == $"{Login}/{tenant}/v2.0"
        );

    /// <summary>What keeps a token that they concern from meeting them at an instant; null for nothing.</summary>
    public TokenFault? FaultOf(TokenParts token, DateTimeOffset now) =>
        token.Audience != AppId ? TokenFault.Audience
        : token.Party != AppId ? TokenFault.Party
        : !TokenLife.IsGoing(token, now) ? TokenFault.Lifetime
        : null;
}
