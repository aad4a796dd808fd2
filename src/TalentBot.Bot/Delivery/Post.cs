using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Sharing;
using TalentBot.Languages;
using TalentBot.Typing;

namespace TalentBot.Delivery;

/// <summary>Sends cards outside a turn and says what became of it.</summary>
internal sealed class Post(
    BotAdapter adapter,
    BotSettings settings,
    PrivateChat privately,
    Focuses focuses
)
{
    /// <summary>The platform's id of Teams.</summary>
    public const string Channel = "msteams";

    /// <summary>Shows a card in the venue: in the message that shows it already, else in a new one.</summary>
    public Task<DeliveryResult> ShowAsync(
        Assessment assessment,
        AdaptiveCard card,
        string? shown,
        CancellationToken cancellationToken
    ) =>
        TryAsync(() =>
            ContinueAsync(
                assessment.Venue,
                (context, token) =>
                    shown is null
                        ? SendAsync(context, Carried(assessment, card), token)
                        : ReplaceOrSendAsync(context, Carried(assessment, card), shown, token),
                cancellationToken
            )
        );

    /// <summary>Replaces a message; nothing when it is gone.</summary>
    public Task<DeliveryResult> ReplaceAsync(
        Assessment assessment,
        AdaptiveCard card,
        string message,
        CancellationToken cancellationToken
    ) =>
        TryAsync(() =>
            ContinueAsync(
                assessment.Venue,
                async (context, token) =>
                {
                    await ReplaceAsync(context, Carried(assessment, card), message, token);
                    return null;
                },
                cancellationToken
            )
        );

    /// <summary>Sends a card to a person one to one.</summary>
    public Task<DeliveryResult> TellAsync(
        Assessment assessment,
        Person person,
        AdaptiveCard card,
        CancellationToken cancellationToken
    ) => TryAsync(() => SendPrivatelyAsync(assessment, person, card, cancellationToken));

    /// <summary>Posts a card elsewhere: as a new thread of a channel, or in a group chat.</summary>
    public Task<DeliveryResult> ShareAsync(
        Assessment assessment,
        Destination to,
        AdaptiveCard card,
        CancellationToken cancellationToken
    ) =>
        to.IsChannel
            ? TryAsync(() => BeginThreadAsync(assessment, to, card, cancellationToken))
            : TryAsync(() =>
                ContinueAsync(
                    assessment.Venue with
                    {
                        ServiceUrl = to.ServiceUrl,
                        Conversation = to.Conversation,
                    },
                    (context, token) => SendAsync(context, Carried(assessment, card), token),
                    cancellationToken
                )
            );

    /// <summary>Brings a form into a person's one-to-one chat, where it can be answered by typing too; says so in the venue where that is impossible.</summary>
    public Task<DeliveryResult> BringAsync(
        Assessment assessment,
        Person person,
        AdaptiveCard card,
        CancellationToken cancellationToken
    ) =>
        TryAsync(async () =>
        {
            try
            {
                await SendPrivatelyAsync(
                    assessment,
                    person,
                    card,
                    cancellationToken,
                    (chat, token) => FocusAsync(chat, person, assessment, token)
                );
                return null;
            }
            catch (Exception fault)
                when (FaultReading.Of(fault) is ConnectorFault.Blocked or ConnectorFault.Gone)
            {
                await ContinueAsync(
                    assessment.Venue,
                    (context, token) => SendAsync(context, CannotWrite(assessment), token),
                    cancellationToken
                );
                return null;
            }
        });

    private async Task<string?> BeginThreadAsync(
        Assessment assessment,
        Destination to,
        AdaptiveCard card,
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
                Bot = new ChannelAccount(assessment.Venue.Bot, assessment.Venue.BotName),
                TenantId = assessment.Venue.Tenant,
                ChannelData = new TeamsChannelData { Channel = new ChannelInfo(to.Conversation) },
                Activity = Carried(assessment, card),
            },
            (_, _) => Task.CompletedTask,
            cancellationToken
        );
        return null;
    }

    private static Activity CannotWrite(Assessment assessment) =>
        Carried(assessment, NoticeCard.Create(assessment.Language()["post.cannot-write"]));

    private static Activity Carried(Assessment assessment, AdaptiveCard card) =>
        Card.ToActivity(card, assessment.Language());

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

    /// <summary>Whoever has no id of the chat yet has not written there.</summary>
    private Task FocusAsync(
        ITurnContext chat,
        Person person,
        Assessment assessment,
        CancellationToken cancellationToken
    ) =>
        person.ChatId is { } id && assessment.TakesAnswers
            ? focuses.SetForAsync(chat, id, assessment.Id, cancellationToken)
            : Task.CompletedTask;

    private Task<string?> SendPrivatelyAsync(
        Assessment assessment,
        Person person,
        AdaptiveCard card,
        CancellationToken cancellationToken,
        Func<ITurnContext, CancellationToken, Task>? before = null
    ) =>
        privately.SendAsync(
            adapter,
            assessment.Venue.ServiceUrl,
            new ChannelAccount(assessment.Venue.Bot, assessment.Venue.BotName),
            new ChannelAccount(person.ChatId ?? person.ObjectId, person.Name),
            assessment.Venue.Tenant,
            card,
            assessment.LanguageOf(person),
            cancellationToken,
            before
        );

    private static async Task<string?> SendAsync(
        ITurnContext context,
        Activity activity,
        CancellationToken cancellationToken
    ) => (await context.SendActivityAsync(activity, cancellationToken)).Id;

    private static async Task<string?> ReplaceOrSendAsync(
        ITurnContext context,
        Activity activity,
        string message,
        CancellationToken cancellationToken
    ) =>
        await ReplaceAsync(context, activity, message, cancellationToken)
            ? message
            : await SendAsync(context, activity, cancellationToken);

    /// <summary>False when the message is gone.</summary>
    private static async Task<bool> ReplaceAsync(
        ITurnContext context,
        Activity activity,
        string message,
        CancellationToken cancellationToken
    )
    {
        activity.Id = message;
        try
        {
            await context.UpdateActivityAsync(activity, cancellationToken);
            return true;
        }
        catch (Exception fault) when (FaultReading.Of(fault) is ConnectorFault.Gone)
        {
            activity.Id = null;
            return false;
        }
    }
}
