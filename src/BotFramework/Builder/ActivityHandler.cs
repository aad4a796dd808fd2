using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A bot with a method for each kind of activity; override those that matter.</summary>
public partial class ActivityHandler : IBot
{
    /// <summary>Calls the method for the activity's type.</summary>
    /// <exception cref="ArgumentException">The turn has no activity, or that has no type.</exception>
    public virtual async Task OnTurnAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity?.Type is null)
        {
            throw new ArgumentException(
                "A turn needs an activity with a type.",
                nameof(turnContext)
            );
        }

        var call = turnContext.Activity.Type switch
        {
            ActivityTypes.Message => OnMessageActivityAsync(
                As<IMessageActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.MessageUpdate => OnMessageUpdateActivityAsync(
                As<IMessageUpdateActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.MessageDelete => OnMessageDeleteActivityAsync(
                As<IMessageDeleteActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(
                As<IConversationUpdateActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(
                As<IMessageReactionActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.Event => OnEventActivityAsync(
                As<IEventActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.Invoke => AnswerInvokeAsync(turnContext, cancellationToken),
            ActivityTypes.EndOfConversation => OnEndOfConversationActivityAsync(
                As<IEndOfConversationActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.Typing => OnTypingActivityAsync(
                As<ITypingActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(
                As<IInstallationUpdateActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.Command => OnCommandActivityAsync(
                As<ICommandActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.CommandResult => OnCommandResultActivityAsync(
                As<ICommandResultActivity>(turnContext),
                cancellationToken
            ),
            _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
        };
        await call;
    }

    /// <summary>A message came in.</summary>
    protected virtual Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>A message was edited.</summary>
    protected virtual Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>A message was deleted.</summary>
    protected virtual Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>The conversation ended.</summary>
    protected virtual Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>Somebody is typing.</summary>
    protected virtual Task OnTypingActivityAsync(
        ITurnContext<ITypingActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>A command came in.</summary>
    protected virtual Task OnCommandActivityAsync(
        ITurnContext<ICommandActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>The result of a command came in.</summary>
    protected virtual Task OnCommandResultActivityAsync(
        ITurnContext<ICommandResultActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>An activity of another type came in.</summary>
    protected virtual Task OnUnrecognizedActivityTypeAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    private static DelegatingTurnContext<T> As<T>(ITurnContext turnContext)
        where T : IActivity => new(turnContext);
}
