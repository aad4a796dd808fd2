using Microsoft.Bot.Connector.Authentication;
using TalentBot.Host.Configuration;

namespace TalentBot.Host.Inbound.Tokens;

/// <summary>What a token must claim to be the channel's for this bot.</summary>
/// <param name="AppId">The bot's app; empty in the local mode, where no token is demanded.</param>
/// <param name="Issuer">Who makes the channel's tokens in the bot's cloud.</param>
internal sealed record TokenDemands(string AppId, string Issuer)
{
    /// <summary>The demands of a configured app.</summary>
    public static TokenDemands Of(AppOptions app) =>
        new(
            app.MicrosoftAppId,
            app switch
            {
                { ToBotFromChannelTokenIssuer.Length: > 0 } => app.ToBotFromChannelTokenIssuer,
                { ChannelService: GovernmentAuthenticationConstants.ChannelService } =>
                    GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
                _ => AuthenticationConstants.ToBotFromChannelTokenIssuer,
            }
        );

    /// <summary>What keeps a token from meeting them at an instant; null for nothing.</summary>
    public TokenFault? FaultOf(TokenParts token, DateTimeOffset now) =>
        token.Issuer != Issuer ? TokenFault.Issuer
        : token.Audience != AppId ? TokenFault.Audience
        : !TokenLife.IsGoing(token, now) ? TokenFault.Lifetime
        : null;
}
