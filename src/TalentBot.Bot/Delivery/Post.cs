using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
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
    VenueLine line,
    PrivateChat privately,
    Focuses focuses
)
{
    /// <summary>Shows a card in the venue: in the message that shows it already, else in a new one.</summary>
    public Task<DeliveryResult> ShowAsync(
        Assessment assessment,
        AdaptiveCard card,
        string? shown,
        CancellationToken cancellationToken
    ) =>
        TryAsync(() =>
            line.ContinueAsync(
                assessment.Venue,
                (context, token) =>
                    shown is null
                        ? Message.SendAsync(context, AtHome(assessment, card), token)
                        : Message.ReplaceOrSendAsync(
                            context,
                            AtHome(assessment, card),
                            shown,
                            token
                        ),
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
            line.ContinueAsync(
                assessment.Venue,
                async (context, token) =>
                {
                    await Message.ReplaceAsync(context, AtHome(assessment, card), message, token);
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
            ? TryAsync(() =>
                line.BeginThreadAsync(
                    assessment.Venue,
                    to,
                    Carried(assessment, card),
                    cancellationToken
                )
            )
            : TryAsync(() =>
                line.ContinueAsync(
                    assessment.Venue with
                    {
                        ServiceUrl = to.ServiceUrl,
                        Conversation = to.Conversation,
                    },
                    (context, token) =>
                        Message.SendAsync(context, Carried(assessment, card), token),
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
                await line.ContinueAsync(
                    assessment.Venue,
                    (context, token) => Message.SendAsync(context, CannotWrite(assessment), token),
                    cancellationToken
                );
                return null;
            }
        });

    private static Activity CannotWrite(Assessment assessment) =>
        Carried(assessment, NoticeCard.Create(assessment.Language()["post.cannot-write"]));

    /// <summary>A card for the venue itself, which for a check of one's own is the chat with one person.</summary>
    private static Activity AtHome(Assessment assessment, AdaptiveCard card) =>
        assessment.IsPersonal
            ? Card.ToOneToOne(card, assessment.Language())
            : Carried(assessment, card);

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
}
