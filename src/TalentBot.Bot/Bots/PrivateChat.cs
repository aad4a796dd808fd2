using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TalentBot.Cards;
using TalentBot.Delivery;
using TalentBot.Languages;

namespace TalentBot.Bots;

/// <summary>Reaches a person in their one-to-one chat with the bot.</summary>
internal sealed class PrivateChat(BotSettings settings)
{
    /// <summary>Sends a card to the person behind a turn.</summary>
    /// <returns>Whether it was taken; false when the chat cannot be opened or written to.</returns>
    public Task<bool> TrySendAsync(
        ITurnContext context,
        AdaptiveCard card,
        CancellationToken cancellationToken
    ) =>
        TrySendAsync(
            context,
            Card.ToOneToOne(card, Actor.LanguageOf(context.Activity)),
            cancellationToken
        );

    /// <summary>Sends a message to the person behind a turn; the answer to a button waits for it a moment only.</summary>
    /// <returns>Whether it was taken; false when the chat cannot be opened or written to, or not in time.</returns>
    public async Task<bool> TrySendAsync(
        ITurnContext context,
        Activity message,
        CancellationToken cancellationToken
    )
    {
        var activity = context.Activity;
        using var patience =
            activity.Type is ActivityTypes.Invoke
                ? Patience.Within(cancellationToken)
                : CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await SendAsync(
                context.Adapter,
                activity.ServiceUrl,
                activity.Recipient,
                activity.From,
                activity.Conversation.TenantId,
                message,
                patience.Token
            );
            return true;
        }
        catch (Exception fault) when (ConnectorFault.ResultOf(fault) is { } result)
        {
            return result is DeliveryResult.Delivered;
        }
    }

    /// <summary>Opens the chat, which is the same one every time, and sends a card there.</summary>
    /// <param name="adapter">The platform.</param>
    /// <param name="serviceUrl">Where it takes messages.</param>
    /// <param name="bot">The bot's account.</param>
    /// <param name="person">Whose chat it is.</param>
    /// <param name="tenant">Id of the tenant.</param>
    /// <param name="card">What to send.</param>
    /// <param name="language">The language that it is in.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="before">What to do in the chat first; null for nothing.</param>
    /// <exception cref="ErrorResponseException">The platform refused one or the other.</exception>
    public Task<string?> SendAsync(
        BotAdapter adapter,
        string serviceUrl,
        ChannelAccount bot,
        ChannelAccount person,
        string? tenant,
        AdaptiveCard card,
        Language language,
        CancellationToken cancellationToken,
        Func<ITurnContext, CancellationToken, Task>? before = null
    ) =>
        SendAsync(
            adapter,
            serviceUrl,
            bot,
            person,
            tenant,
            Card.ToOneToOne(card, language),
            cancellationToken,
            before
        );

    private async Task<string?> SendAsync(
        BotAdapter adapter,
        string serviceUrl,
        ChannelAccount bot,
        ChannelAccount person,
        string? tenant,
        Activity message,
        CancellationToken cancellationToken,
        Func<ITurnContext, CancellationToken, Task>? before = null
    )
    {
        var attempt = new Attempt(
            async (chat, token) =>
            {
                await (before?.Invoke(chat, token) ?? Task.CompletedTask);
                return (await chat.SendActivityAsync(message, token)).Id;
            }
        );
        await adapter.CreateConversationAsync(
            settings.AppId,
            VenueLine.Channel,
            serviceUrl,
            null,
            new ConversationParameters
            {
                IsGroup = false,
                Bot = bot,
                Members = [person],
                TenantId = tenant,
            },
            attempt.RunAsync,
            cancellationToken
        );
        return attempt.Message();
    }
}
