namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A dialog stack in one turn: begins, continues, replaces and ends dialogs on it.
/// </summary>
public partial class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    /// <summary>A context at the root.</summary>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack ??= [];
    }

    /// <summary>
    /// A context inside another one; it starts with a copy of the parent's services.
    /// </summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, ContextOf(parentDialogContext), state)
    {
        Parent = parentDialogContext;
        GiveThoseOf(parentDialogContext);
    }

    /// <summary>The dialogs that the stack's ids refer to.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>The stack itself, the active dialog first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>
    /// The context of the container that this stack belongs to; null at the root.
    /// </summary>
    public DialogContext Parent { get; set; }

    /// <summary>The dialog on top of the stack, or null.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>
    /// The stack inside the active dialog when that is a container; otherwise null.
    /// </summary>
    public DialogContext Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container
            ? container.CreateChildContext(this)
            : null;

    /// <summary>Pushes a dialog and begins it.</summary>
    /// <exception cref="ArgumentException">No dialog has the id.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(
        string dialogId,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        DialogArguments.RefuseToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(NullIfEmpty(dialogId), nameof(dialogId));
        return await MarkAsync(() => PushAsync(dialogId, options, cancellationToken));
    }

    /// <summary>Pushes a prompt and begins it.</summary>
    public async Task<DialogTurnResult> PromptAsync(
        string dialogId,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(NullIfEmpty(dialogId), nameof(dialogId));
        ArgumentNullException.ThrowIfNull(options);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>
    /// Hands the turn's activity to the active dialog; an empty stack stays empty.
    /// </summary>
    public async Task<DialogTurnResult> ContinueDialogAsync(
        CancellationToken cancellationToken = default
    ) =>
        await MarkAsync(async () =>
        {
            await AnnounceActivityAsync(cancellationToken);
            return ActiveDialog is null
                ? new DialogTurnResult(DialogTurnStatus.Empty)
                : await Active().ContinueDialogAsync(this, cancellationToken);
        });

    /// <summary>Ends the active dialog and resumes the one below with its result.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        DialogArguments.RefuseToken(result, nameof(result));
        return await MarkAsync(async () =>
        {
            await PopAsync(DialogReason.EndCalled, cancellationToken);
            return ActiveDialog is null
                ? new DialogTurnResult(DialogTurnStatus.Complete, result)
                : await Active()
                    .ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
        });
    }

    /// <summary>Cancels every dialog on this stack, not on those above.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(
        CancellationToken cancellationToken = default
    ) => CancelAllDialogsAsync(cancelParents: false, null, null, cancellationToken);

    /// <summary>Cancels the dialogs on this stack and, if asked, on the stacks above.</summary>
    /// <remarks>
    /// From the second dialog on, each is told first; handling the event stops it.
    /// </remarks>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents,
        string eventName = null,
        object eventValue = null,
        CancellationToken cancellationToken = default
    ) =>
        await MarkAsync(async () =>
        {
            if (Stack.Count == 0 && Parent is null)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            var told = new DialogEvent
            {
                Name = eventName ?? DialogEvents.CancelDialog,
                Value = eventValue,
            };
            await CancelAsync(cancelParents, told, cancellationToken);
            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        });

    /// <summary>
    /// Ends the active dialog and begins another in its place; the one below is not resumed.
    /// </summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        DialogArguments.RefuseToken(options, nameof(options));
        return await MarkAsync(async () =>
        {
            await PopAsync(DialogReason.ReplaceCalled, cancellationToken);
            return await BeginDialogAsync(dialogId, options, cancellationToken);
        });
    }

    /// <summary>Lets the active dialog ask again.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default) =>
        await MarkAsync(async () =>
        {
            var handled = await EmitEventAsync(
                DialogEvents.RepromptDialog,
                bubble: false,
                cancellationToken: cancellationToken
            );
            if (!handled && ActiveDialog is { } active)
            {
                await Active().RepromptDialogAsync(Context, active, cancellationToken);
            }

            return handled;
        });

    /// <summary>Looks for a dialog here, then in the contexts above.</summary>
    public Dialog FindDialog(string dialogId) =>
        Dialogs.Find(dialogId)
        ?? Parent?.FindDialog(dialogId)
        ?? ParentContainer()?.FindDialog(dialogId, this);

    /// <summary>The turn's locale, or that of the current culture.</summary>
    public string GetLocale() =>
        NullIfEmpty((Context as TurnContext)?.Locale ?? Context.Activity.Locale)
        ?? Thread.CurrentThread.CurrentCulture.Name;
}
