using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Delivery;

/// <summary>Sends cards outside a turn and says what became of it.</summary>
internal sealed class Post(BotAdapter adapter, BotSettings settings, PrivateChat privately)
{
    /// <summary>The platform's id of Teams.</summary>
    public const string Channel = "msteams";

    private const string CannotWrite =
        "Somebody asked to answer in chat, but I cannot open a one-to-one chat with them. Add me under Apps, then press “Answer in chat” again; or press “Answer”.";

    /// <summary>Shows a card in the venue: in the message that shows it already, else in a new one.</summary>
    public Task<DeliveryResult> ShowAsync(
        Venue venue,
        AdaptiveCard card,
        string? shown,
        CancellationToken cancellationToken
    ) =>
        TryAsync(() =>
            ContinueAsync(
                venue,
                (context, token) =>
                    shown is null
                        ? SendAsync(context, card, token)
                        : ReplaceOrSendAsync(context, card, shown, token),
                cancellationToken
            )
        );

    /// <summary>Replaces a message; nothing when it is gone.</summary>
    public Task<DeliveryResult> ReplaceAsync(
        Venue venue,
        AdaptiveCard card,
        string message,
        CancellationToken cancellationToken
    ) =>
        TryAsync(() =>
            ContinueAsync(
                venue,
                async (context, token) =>
                {
                    await ReplaceAsync(context, card, message, token);
                    return null;
                },
                cancellationToken
            )
        );

    /// <summary>Sends a card to a person one to one.</summary>
    public Task<DeliveryResult> TellAsync(
        Venue venue,
        Person person,
        AdaptiveCard card,
        CancellationToken cancellationToken
    ) => TryAsync(() => SendPrivatelyAsync(venue, person, card, cancellationToken));

    /// <summary>Brings a card into a person's one-to-one chat; says so in the venue where that is impossible.</summary>
    public Task<DeliveryResult> BringAsync(
        Venue venue,
        Person person,
        AdaptiveCard card,
        CancellationToken cancellationToken
    ) =>
        TryAsync(async () =>
        {
            try
            {
                await SendPrivatelyAsync(venue, person, card, cancellationToken);
                return null;
            }
            catch (Exception fault)
                when (FaultReading.Of(fault) is ConnectorFault.Blocked or ConnectorFault.Gone)
            {
                await ContinueAsync(
                    venue,
                    (context, token) => SendAsync(context, NoticeCard.Create(CannotWrite), token),
                    cancellationToken
                );
                return null;
            }
        });

    private static async Task<DeliveryResult> TryAsync(Func<Task<string?>> attempt)
    {
        try
        {
            return new DeliveryResult.Delivered(await attempt());
        }
        catch (Exception fault) when (ConnectorFault.ResultOf(fault) is { } result)
        {
            return result;
        }
    }

    private async Task<string?> ContinueAsync(
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

    private Task<string?> SendPrivatelyAsync(
        Venue venue,
        Person person,
        AdaptiveCard card,
        CancellationToken cancellationToken
    ) =>
        privately.SendAsync(
            adapter,
            venue.ServiceUrl,
            new ChannelAccount(venue.Bot, venue.BotName),
            new ChannelAccount(person.ChatId ?? person.ObjectId, person.Name),
            venue.Tenant,
            card,
            cancellationToken
        );

    private static async Task<string?> SendAsync(
        ITurnContext context,
        AdaptiveCard card,
        CancellationToken cancellationToken
    ) => (await context.SendActivityAsync(Card.ToActivity(card), cancellationToken)).Id;

    private static async Task<string?> ReplaceOrSendAsync(
        ITurnContext context,
        AdaptiveCard card,
        string message,
        CancellationToken cancellationToken
    ) =>
        await ReplaceAsync(context, card, message, cancellationToken)
            ? message
            : await SendAsync(context, card, cancellationToken);

    /// <summary>False when the message is gone.</summary>
    private static async Task<bool> ReplaceAsync(
        ITurnContext context,
        AdaptiveCard card,
        string message,
        CancellationToken cancellationToken
    )
    {
        var activity = Card.ToActivity(card);
        activity.Id = message;
        try
        {
            await context.UpdateActivityAsync(activity, cancellationToken);
            return true;
        }
        catch (Exception fault) when (FaultReading.Of(fault) is ConnectorFault.Gone)
        {
            return false;
        }
    }
}
