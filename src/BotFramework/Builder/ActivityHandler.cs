using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A bot with a method for each kind of activity; override those that matter.</summary>
public partial class ActivityHandler : IBot
{
    /// <summary>Calls the method for the activity's type.</summary>
    /// <exception cref="ArgumentException">
    /// The turn has no activity, or that has no type.
    /// </exception>
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

        await DispatchAsync(turnContext, cancellationToken);
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

    private static Task CallAsync<T>(
        Func<ITurnContext<T>, CancellationToken, Task> method,
        ITurnContext turn,
        CancellationToken token
    )
        where T : IActivity => method(new DelegatingTurnContext<T>(turn), token);

    private Task DispatchAsync(ITurnContext turn, CancellationToken token) =>
        turn.Activity.Type switch
        {
            ActivityTypes.Invoke => CallAsync<IInvokeActivity>(AnswerInvokeAsync, turn, token),
            ActivityTypes.Event => CallAsync<IEventActivity>(OnEventActivityAsync, turn, token),
            ActivityTypes.ConversationUpdate => CallAsync<IConversationUpdateActivity>(
                OnConversationUpdateActivityAsync,
                turn,
                token
            ),
            ActivityTypes.InstallationUpdate => CallAsync<IInstallationUpdateActivity>(
                OnInstallationUpdateActivityAsync,
                turn,
                token
            ),
            _ => DispatchMessageAsync(turn, token),
        };

    private Task DispatchMessageAsync(ITurnContext turn, CancellationToken token) =>
        turn.Activity.Type switch
        {
            ActivityTypes.Message => CallAsync<IMessageActivity>(
                OnMessageActivityAsync,
                turn,
                token
            ),
            ActivityTypes.MessageUpdate => CallAsync<IMessageUpdateActivity>(
                OnMessageUpdateActivityAsync,
                turn,
                token
            ),
            ActivityTypes.MessageDelete => CallAsync<IMessageDeleteActivity>(
                OnMessageDeleteActivityAsync,
                turn,
                token
            ),
            ActivityTypes.MessageReaction => CallAsync<IMessageReactionActivity>(
                OnMessageReactionActivityAsync,
                turn,
                token
            ),
            _ => DispatchSignalAsync(turn, token),
        };

    private Task DispatchSignalAsync(ITurnContext turn, CancellationToken token) =>
        turn.Activity.Type switch
        {
            ActivityTypes.Typing => CallAsync<ITypingActivity>(OnTypingActivityAsync, turn, token),
            ActivityTypes.Command => CallAsync<ICommandActivity>(
                OnCommandActivityAsync,
                turn,
                token
            ),
            ActivityTypes.CommandResult => CallAsync<ICommandResultActivity>(
                OnCommandResultActivityAsync,
                turn,
                token
            ),
            ActivityTypes.EndOfConversation => CallAsync<IEndOfConversationActivity>(
                OnEndOfConversationActivityAsync,
                turn,
                token
            ),
            _ => OnUnrecognizedActivityTypeAsync(turn, token),
        };
}
