using System.Net;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TalentBot.Cards;
using TalentBot.Commands;
using TalentBot.Delivery;
using TalentBot.Presses;

namespace TalentBot.Bots;

/// <summary>Draws replies in a chat: the next form takes the place of the one that was pressed, private words go one to one.</summary>
internal sealed class ChatSurface(PrivateChat privately)
{
    public Task DrawAsync(ITurnContext context, Reply reply, CancellationToken cancellationToken) =>
        (reply, IsShared(context)) switch
        {
            (Reply.Silence, _) => Task.CompletedTask,
            (Reply.Say(var text), _) => SayAsync(context, text, cancellationToken),
            (Reply.Both both, _) => DrawBothAsync(context, both, cancellationToken),
            (Reply.Show { Private: true, Content: var card }, true) => TellAsync(
                context,
                card,
                cancellationToken
            ),
            (Reply.Show { Content: var card }, true) => ShowToAllAsync(
                context,
                card,
                cancellationToken
            ),
            (Reply.Show { Content: var card }, false) => ShowAsync(
                context,
                Card.ToOneToOne(card, Actor.LanguageOf(context.Activity)),
                inPlace: true,
                cancellationToken
            ),
            (Reply.Tell(var text, var decision), false) => ShowAsync(
                context,
                Card.ToOneToOne(
                    NoticeCard.Create(text, decision),
                    Actor.LanguageOf(context.Activity)
                ),
                inPlace: true,
                cancellationToken
            ),
            (Reply.Tell(var text, var decision), true) => TellAsync(
                context,
                NoticeCard.Create(text, decision),
                cancellationToken
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private async Task DrawBothAsync(
        ITurnContext context,
        Reply.Both both,
        CancellationToken cancellationToken
    )
    {
        await DrawAsync(context, both.First, cancellationToken);
        await DrawAsync(context, both.Then, cancellationToken);
    }

    /// <summary>Plain, so that what people typed is shown letter by letter.</summary>
    private static Task<ResourceResponse> SayAsync(
        ITurnContext context,
        string text,
        CancellationToken cancellationToken
    )
    {
        var message = (Activity)Activity.CreateMessageActivity();
        (message.Text, message.TextFormat) = (text, TextFormatTypes.Plain);
        return context.SendActivityAsync(message, cancellationToken);
    }

    /// <summary>Where the bot may not post, whoever wrote to it should not wait for an answer in vain.</summary>
    private async Task ShowToAllAsync(
        ITurnContext context,
        AdaptiveCard card,
        CancellationToken cancellationToken
    )
    {
        var language = Actor.LanguageOf(context.Activity);
        try
        {
            await ShowAsync(
                context,
                Card.ToActivity(card, language),
                inPlace: false,
                cancellationToken
            );
        }
        catch (ErrorResponseException fault) when (FaultReading.Of(fault) is ConnectorFault.Blocked)
        {
            var notice = NoticeCard.Create(language["post.cannot-post-here"]);
            await privately.TrySendAsync(context, notice, cancellationToken);
        }
    }

    private static async Task ShowAsync(
        ITurnContext context,
        Activity activity,
        bool inPlace,
        CancellationToken cancellationToken
    )
    {
        var pressed = inPlace && GoesOn(context) ? context.Activity.ReplyToId : null;
        if (
            pressed is null
            || !await TryReplaceAsync(context, activity, pressed, cancellationToken)
        )
        {
            await context.SendActivityAsync(activity, cancellationToken);
        }
    }

    /// <summary>Whether the pressed card has served its turn: a result that somebody looks behind has not.</summary>
    private static bool GoesOn(ITurnContext context) =>
        context.Activity.Value is { } value
        && PressData.Read(value).Verb
            is not (
                Verb.Why
                or Verb.Record
                or Verb.Share
                or Verb.Decide
                or Verb.SecondRound
                or Verb.Status
            );

    /// <summary>False when the message is gone or cannot be changed any more.</summary>
    private static async Task<bool> TryReplaceAsync(
        ITurnContext context,
        Activity activity,
        string message,
        CancellationToken cancellationToken
    )
    {
        try
        {
            activity.Id = message;
            await context.UpdateActivityAsync(activity, cancellationToken);
            return true;
        }
        catch (ErrorResponseException fault)
            when (fault.Response?.StatusCode
                    is HttpStatusCode.NotFound
                        or HttpStatusCode.Forbidden
                        or HttpStatusCode.BadRequest
            )
        {
            activity.Id = null;
            return false;
        }
    }

    /// <summary>What comes one to one says which conversation it is about, as far as the client has told its name.</summary>
    private async Task TellAsync(
        ITurnContext context,
        AdaptiveCard card,
        CancellationToken cancellationToken
    )
    {
        if (PlaceName.Of(context.Activity) is { Length: > 0 } place)
        {
            var label = Actor.LanguageOf(context.Activity)["surface.about"];
            card.Body.Add(CardText.Labelled(label, place));
        }

        if (!await privately.TrySendAsync(context, card, cancellationToken))
        {
            await context.SendActivityAsync(
                Actor.LanguageOf(context.Activity)["surface.neutral-line"],
                cancellationToken: cancellationToken
            );
        }
    }

    private static bool IsShared(ITurnContext context) =>
        Scopes.Of(context.Activity) is not Scope.Personal;
}
