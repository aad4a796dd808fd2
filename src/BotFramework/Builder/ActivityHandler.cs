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

    private Task DispatchAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        return turnContext.Activity.Type switch
        {
            ActivityTypes.Message => Call<IMessageActivity>(OnMessageActivityAsync),
            ActivityTypes.MessageUpdate => Call<IMessageUpdateActivity>(
                OnMessageUpdateActivityAsync
            ),
            ActivityTypes.MessageDelete => Call<IMessageDeleteActivity>(
                OnMessageDeleteActivityAsync
            ),
            ActivityTypes.ConversationUpdate => Call<IConversationUpdateActivity>(
                OnConversationUpdateActivityAsync
            ),
            ActivityTypes.MessageReaction => Call<IMessageReactionActivity>(
                OnMessageReactionActivityAsync
            ),
            ActivityTypes.Event => Call<IEventActivity>(OnEventActivityAsync),
            ActivityTypes.Invoke => Call<IInvokeActivity>(AnswerInvokeAsync),
            ActivityTypes.EndOfConversation => Call<IEndOfConversationActivity>(
                OnEndOfConversationActivityAsync
            ),
            ActivityTypes.Typing => Call<ITypingActivity>(OnTypingActivityAsync),
            ActivityTypes.InstallationUpdate => Call<IInstallationUpdateActivity>(
                OnInstallationUpdateActivityAsync
            ),
            ActivityTypes.Command => Call<ICommandActivity>(OnCommandActivityAsync),
            ActivityTypes.CommandResult => Call<ICommandResultActivity>(
                OnCommandResultActivityAsync
            ),
            _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
        };

        Task Call<T>(Func<ITurnContext<T>, CancellationToken, Task> method)
            where T : IActivity =>
            method(new DelegatingTurnContext<T>(turnContext), cancellationToken);
    }
}
