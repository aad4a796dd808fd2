using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Primitives;
using TalentBot.Host.Outbound;

namespace TalentBot.Host.Inbound.Tokens;

/// <summary>Tells the channel, and emulators where they are let in, from everybody else by the Authorization header alone.</summary>
internal sealed class TokenGate(
    BotFrameworkAuthentication sdk,
    TokenDemands demands,
    EmulatorDemands emulators,
    ServiceHosts hosts,
    TimeProvider clock
)
{
    /// <summary>Who sent the header. What only looks like a token never reaches the SDK.</summary>
    public async Task<Sender> IdentifyAsync(
        StringValues authorization,
        CancellationToken cancellationToken
    )
    {
        if (demands.AppId.Length == 0)
        {
            return authorization.Count == 0
                ? new Sender.ThisMachine()
                : new Sender.Unknown(TokenFault.Unexpected);
        }

        if (authorization.Count > 1)
        {
            return new Sender.Unknown(TokenFault.NotBearer);
        }

        var header = authorization.ToString();
        return TokenText.Read(header) switch
        {
            TokenReading.Refused { Fault: var fault } => new Sender.Unknown(fault),
            TokenReading.Sound { Parts: var parts } => await JudgeAsync(
                parts,
                header,
                cancellationToken
            ),
            var other => throw new System.Diagnostics.UnreachableException(other.ToString()),
        };
    }

    private async Task<Sender> JudgeAsync(
        TokenParts token,
        string header,
        CancellationToken cancellationToken
    )
    {
        var (fault, sender) = emulators.Concern(token)
            ? (emulators.FaultOf(token, clock.GetUtcNow()), (Sender)new Sender.Emulator())
            : (FaultOf(token), new Sender.Channel(token.ServiceUrl ?? ""));
        return fault is { } found
            ? new Sender.Unknown(found)
            : await VerifyAsync(header, sender, cancellationToken);
    }

    private TokenFault? FaultOf(TokenParts token) =>
        demands.FaultOf(token, clock.GetUtcNow())
        ?? (
            Uri.TryCreate(token.ServiceUrl, UriKind.Absolute, out var service)
            && hosts.Allows(service)
                ? null
                : TokenFault.ServiceUrl
        );

    /// <summary>Lets the SDK check signature, key and endorsement, with an activity that agrees with the token.</summary>
    private async Task<Sender> VerifyAsync(
        string header,
        Sender sender,
        CancellationToken cancellationToken
    )
    {
        var agreeing = sender is Sender.Channel { ServiceUrl: var serviceUrl }
            ? new Activity { ChannelId = Channels.Msteams, ServiceUrl = serviceUrl }
            : new Activity { ChannelId = Channels.Emulator };
        try
        {
            await sdk.AuthenticateRequestAsync(agreeing, header, cancellationToken);
            return sender;
        }
        // The SDK has many ways to trip over a hostile token; none of them may be more than a refusal.
        catch (Exception refused) when (!cancellationToken.IsCancellationRequested)
        {
            var reason = refused.InnerException ?? refused;
            return new Sender.Unknown(TokenFault.Signature, reason.GetType().Name);
        }
    }
}
