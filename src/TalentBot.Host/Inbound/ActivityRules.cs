using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using TalentBot.Host.Inbound.Tokens;
using TalentBot.Host.Outbound;

namespace TalentBot.Host.Inbound;

/// <summary>Holds an activity against the token that came with it. Pure.</summary>
internal sealed class ActivityRules(
    TokenDemands demands,
    ServiceHosts hosts,
    AllowedTenants tenants
)
{
    /// <summary>The platform's mark of bots.</summary>
    private const string Bot = "28:";

    /// <summary>What becomes of an activity of a sender who is known.</summary>
    public Verdict Judge(ActivityFacts activity, Sender sender) =>
        FaultOf(activity, sender) is { } fault ? new Verdict.Untrusted(fault)
        : !IsAddressed(activity, sender) ? new Verdict.Malformed(StatusCodes.Status400BadRequest)
        : !IsServed(TenantOf(activity), sender) ? new Verdict.Foreign(IdOf(TenantOf(activity)))
        : IsBetweenBots(activity) ? new Verdict.Ignored()
        : new Verdict.Admitted();

    private TokenFault? FaultOf(ActivityFacts activity, Sender sender) =>
        activity switch
        {
            _ when !IsServiceOf(sender, activity.ServiceUrl) => TokenFault.OtherService,
            { ChannelId: not Channels.Msteams } when sender is Sender.Channel =>
                TokenFault.OtherChannel,
            { ChannelId: not (Channels.Emulator or Channels.Msteams) }
                when sender is Sender.Emulator => TokenFault.OtherChannel,
            { ConversationTenant: { } one, ChannelTenant: { } other }
                when !string.Equals(one, other, StringComparison.OrdinalIgnoreCase) =>
                TokenFault.TwoTenants,
            _ => null,
        };

    /// <summary>Whether the sender may speak for the service; in the local mode and from an emulator there is no token that would say.</summary>
    private bool IsServiceOf(Sender sender, string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var service)
        && hosts.Allows(service)
        && sender switch
        {
            Sender.Channel channel => string.Equals(
                channel.ServiceUrl,
                serviceUrl,
                StringComparison.OrdinalIgnoreCase
            ),
            _ => sender is Sender.ThisMachine or Sender.Emulator,
        };

    /// <summary>Whether it goes from somebody to this bot in some conversation; events may leave out what they need not.</summary>
    private bool IsAddressed(ActivityFacts activity, Sender sender) =>
        (activity.RecipientId is not { Length: > 0 } recipient || IsThisBot(recipient, sender))
        && (
            activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke)
            || activity
                is { ConversationId.Length: > 0, FromId.Length: > 0, RecipientId.Length: > 0 }
        );

    /// <summary>Clouds put names of their own between the mark and the app's id; emulators have ids of their own.</summary>
    private bool IsThisBot(string recipient, Sender sender) =>
        sender is Sender.ThisMachine or Sender.Emulator
        || (
            recipient.StartsWith(Bot, StringComparison.Ordinal)
            && recipient.EndsWith(':' + demands.AppId, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Emulators know no tenants.</summary>
    private bool IsServed(string? tenant, Sender sender) =>
        tenants.Allow(tenant) || (tenant is null && sender is Sender.Emulator);

    private static string? TenantOf(ActivityFacts activity) =>
        activity.ChannelTenant ?? activity.ConversationTenant;

    /// <summary>Only ids go into the log; any other text may hold anything.</summary>
    private static Guid? IdOf(string? tenant) => Guid.TryParse(tenant, out var id) ? id : null;

    /// <summary>Installing and membership events are the platform's own, whoever they name as their sender.</summary>
    private static bool IsBetweenBots(ActivityFacts activity) =>
        activity.Type is not (ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate)
        && (
            string.Equals(activity.FromRole, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase)
            || activity.FromId?.StartsWith(Bot, StringComparison.Ordinal) is true
        );
}
