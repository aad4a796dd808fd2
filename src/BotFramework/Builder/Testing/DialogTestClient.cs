using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks with a dialog in tests, as a user with a bot that has only this one.</summary>
public class DialogTestClient
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _bot;

    /// <summary>A client on a channel.</summary>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null
    )
        : this(
            new TestAdapter(channelId),
            targetDialog,
            initialDialogOptions,
            middlewares,
            conversationState
        ) { }

    /// <summary>A client over an adapter, which saves the conversation's state after each turn.</summary>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null
    )
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ArgumentNullException.ThrowIfNull(targetDialog);

        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
        {
            _adapter.Use(middleware);
        }

        _bot = (turn, token) => RunAsync(turn, targetDialog, initialDialogOptions, token);
    }

    /// <summary>Where the dialog's place in the conversation is kept.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>What the last turn came to; null before the first.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    /// <summary>The dialogs of the last turn; null before the first.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>Sends an activity and takes the first reply; its default if there is none.</summary>
    public virtual async Task<T> SendActivityAsync<T>(
        Activity activity,
        CancellationToken cancellationToken = default
    )
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _bot, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Says something and takes the first reply; its default if there is none.</summary>
    public virtual async Task<T> SendActivityAsync<T>(
        string text,
        CancellationToken cancellationToken = default
    )
        where T : IActivity
    {
        await _adapter.SendTextToBotAsync(text, _bot, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Takes the next reply; its default if there is none.</summary>
    public virtual T GetNextReply<T>()
        where T : IActivity => (T)(IActivity)_adapter.GetNextReply();

    private async Task RunAsync(
        ITurnContext turn,
        Dialog dialog,
        object options,
        CancellationToken cancellationToken
    )
    {
        var dialogs = new DialogSet(ConversationState.CreateProperty<DialogState>("DialogState"));
        dialogs.Add(dialog);
        DialogContext = await dialogs.CreateContextAsync(turn, cancellationToken);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
        {
            DialogTurnResult = await DialogContext.BeginDialogAsync(
                dialog.Id,
                options,
                cancellationToken
            );
        }
    }
}
