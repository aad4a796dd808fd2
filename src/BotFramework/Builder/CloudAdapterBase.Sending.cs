using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class CloudAdapterBase
{
    private const int StatusOk = 200;
    private const int StatusNotImplemented = 501;

    private static readonly Task<ResourceResponse> NotSent = Task.FromResult<ResourceResponse>(
        null
    );

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is nothing to send.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            var activity = activities[index];
            activity.Id = null;
            responses[index] =
                await SendAsync(turnContext, activity, cancellationToken)
                ?? new ResourceResponse(activity.Id ?? string.Empty);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        BotAssert.ContextNotNull(turnContext);
        BotAssert.ActivityNotNull(activity);

        return ConversationsOf(turnContext).UpdateActivityAsync(activity, cancellationToken);
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    )
    {
        BotAssert.ContextNotNull(turnContext);
        BotAssert.ConversationReferenceNotNull(reference);

        return ConversationsOf(turnContext)
            .DeleteActivityAsync(
                reference.Conversation.Id,
                reference.ActivityId,
                cancellationToken
            );
    }

    /// <summary>Sends what is to be sent; null for what is not.</summary>
    private static Task<ResourceResponse> SendAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        switch (activity.Type)
        {
            case ActivityTypes.Delay:
                return PauseAsync(activity, cancellationToken);

            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return NotSent;

            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return NotSent;

            default:
                var conversations = ConversationsOf(turnContext);
                return string.IsNullOrWhiteSpace(activity.ReplyToId)
                    ? conversations.SendToConversationAsync(activity, cancellationToken)
                    : conversations.ReplyToActivityAsync(activity, cancellationToken);
        }
    }

    private static async Task<ResourceResponse> PauseAsync(
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        var pause = Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture);
        await Task.Delay(pause, cancellationToken);
        return null;
    }

    private static IConversations ConversationsOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>().Conversations;
}
