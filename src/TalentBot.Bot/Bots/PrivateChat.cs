using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TalentBot.Delivery;

namespace TalentBot.Bots;

/// <summary>Reaches the person behind a turn in their one-to-one chat.</summary>
internal sealed class PrivateChat(BotSettings settings)
{
    /// <summary>Sends a message there.</summary>
    /// <returns>Whether it was taken; false when the chat cannot be opened.</returns>
    public async Task<bool> TrySendAsync(
        ITurnContext context,
        Activity message,
        CancellationToken cancellationToken
    )
    {
        var activity = context.Activity;
        var attempt = new Attempt(
            async (chat, token) => (await chat.SendActivityAsync(message, token)).Id
        );
        try
        {
            await context.Adapter.CreateConversationAsync(
                settings.AppId,
                activity.ChannelId,
                activity.ServiceUrl,
                null,
                With(activity.Recipient, activity.From, activity.Conversation.TenantId),
                attempt.RunAsync,
                cancellationToken
            );
            _ = attempt.Message();
            return true;
        }
        catch (Exception fault) when (fault is ErrorResponseException or HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>What opens the chat between the bot and a person; opening it again gives the same one.</summary>
    public static ConversationParameters With(
        ChannelAccount bot,
        ChannelAccount person,
        string? tenant
    ) =>
        new()
        {
            IsGroup = false,
            Bot = bot,
            Members = [person],
            TenantId = tenant,
        };
}
