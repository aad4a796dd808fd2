using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>
    /// The conversation changed: calls the method for members added, else for members removed.
    /// </summary>
    protected virtual Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        if (Present(activity.MembersAdded) is { } added)
        {
            return AreOthers(added, activity)
                ? OnMembersAddedAsync(added, turnContext, cancellationToken)
                : Task.CompletedTask;
        }

        return Present(activity.MembersRemoved) is { } removed && AreOthers(removed, activity)
            ? OnMembersRemovedAsync(removed, turnContext, cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>Members other than just the bot joined; the list holds all of them.</summary>
    protected virtual Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Members other than just the bot left; the list holds all of them.</summary>
    protected virtual Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>
    /// Reactions to a message changed: calls the methods for those added and those removed.
    /// </summary>
    protected virtual async Task OnMessageReactionActivityAsync(
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (turnContext.Activity.ReactionsAdded is { } added)
        {
            await OnReactionsAddedAsync(added, turnContext, cancellationToken);
        }

        if (turnContext.Activity.ReactionsRemoved is { } removed)
        {
            await OnReactionsRemovedAsync(removed, turnContext, cancellationToken);
        }
    }

    /// <summary>Reactions were added to a message.</summary>
    protected virtual Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions,
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Reactions were taken from a message.</summary>
    protected virtual Task OnReactionsRemovedAsync(
        IList<MessageReaction> messageReactions,
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>The app was installed or removed: calls the method for it.</summary>
    protected virtual Task OnInstallationUpdateActivityAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        turnContext.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(
                turnContext,
                cancellationToken
            ),
            _ => Task.CompletedTask,
        };

    /// <summary>The app was installed or upgraded.</summary>
    protected virtual Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>The app was removed.</summary>
    protected virtual Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>
    /// An event came in: calls the method for tokens or the one for other events.
    /// </summary>
    protected virtual Task OnEventActivityAsync(
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        turnContext.Activity.Name == SignInConstants.TokenResponseEventName
            ? OnTokenResponseEventAsync(turnContext, cancellationToken)
            : OnEventAsync(turnContext, cancellationToken);

    /// <summary>A token came in after signing in.</summary>
    protected virtual Task OnTokenResponseEventAsync(
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Another event came in.</summary>
    protected virtual Task OnEventAsync(
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    private static bool AreOthers(IEnumerable<ChannelAccount> members, IActivity activity) =>
        members.Any(member => member.Id != activity.Recipient?.Id);

    // A list over the wire may hold nothing in the place of a member.
    private static IList<ChannelAccount> Present(IList<ChannelAccount> members) =>
        members?.Contains(null) is true
            ? [.. members.Where(member => member is not null)]
            : members;
}
