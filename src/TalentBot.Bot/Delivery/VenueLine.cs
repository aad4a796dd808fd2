using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Sharing;

namespace TalentBot.Delivery;

/// <summary>Reaches conversations outside a turn.</summary>
internal sealed class VenueLine(BotAdapter adapter, BotSettings settings)
{
    /// <summary>The platform's id of Teams.</summary>
    public const string Channel = "msteams";

    /// <summary>Acts in a conversation outside a turn; what the act returns is the answer.</summary>
    public async Task<string?> ContinueAsync(
        Venue venue,
        Func<ITurnContext, CancellationToken, Task<string?>> act,
        CancellationToken cancellationToken
    )
    {
        var attempt = new Attempt(act);
        await adapter.ContinueConversationAsync(
            settings.AppId,
            new ConversationReference
            {
                ChannelId = Channel,
                ServiceUrl = venue.ServiceUrl,
                Bot = new ChannelAccount(venue.Bot, venue.BotName),
                Conversation = new ConversationAccount
                {
                    Id = venue.Conversation,
                    TenantId = venue.Tenant,
                },
            },
            attempt.RunAsync,
            cancellationToken
        );
        return attempt.Message();
    }

    /// <summary>Begins a thread of a channel with a message; its id is never told.</summary>
    public async Task<string?> BeginThreadAsync(
        Venue from,
        Destination to,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        await adapter.CreateConversationAsync(
            settings.AppId,
            Channel,
            to.ServiceUrl,
            null,
            new ConversationParameters
            {
                IsGroup = true,
                Bot = new ChannelAccount(from.Bot, from.BotName),
                TenantId = from.Tenant,
                ChannelData = new TeamsChannelData { Channel = new ChannelInfo(to.Conversation) },
                Activity = activity,
            },
            (_, _) => Task.CompletedTask,
            cancellationToken
        );
        return null;
    }
}
