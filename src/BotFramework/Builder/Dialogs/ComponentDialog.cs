namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of dialogs, which keeps their stack inside its own state.</summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>The key of the inner stack in the dialog's state.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    /// <summary>A component with an id; null lets the type's name stand for it.</summary>
    public ComponentDialog(string dialogId = null)
        : base(dialogId) { }

    /// <summary>
    /// The dialog that the component begins with; the first one added unless set.
    /// </summary>
    public string InitialDialogId { get; set; }

    /// <summary>Adds a dialog inside.</summary>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return new DialogContext(Dialogs, dc, InnerState(dc.ActiveDialog));
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        DialogArguments.RefuseToken(options, nameof(options));
        var innerDc = await EnterAsync(outerDc, cancellationToken);
        var turn = await OnBeginDialogAsync(innerDc, options, cancellationToken);
        return await LeaveAsync(outerDc, turn, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext outerDc,
        CancellationToken cancellationToken = default
    )
    {
        var innerDc = await EnterAsync(outerDc, cancellationToken);
        var turn = await OnContinueDialogAsync(innerDc, cancellationToken);
        return await LeaveAsync(outerDc, turn, cancellationToken);
    }

    /// <summary>
    /// Asks again, since what was stacked above has ended; its result is not for us.
    /// </summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        DialogArguments.RefuseToken(result, nameof(result));
        await EnterAsync(outerDc, cancellationToken);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var innerDc = new DialogContext(Dialogs, turnContext, InnerState(instance));
        await innerDc.RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    )
    {
        if (reason == DialogReason.CancelCalled)
        {
            var innerDc = new DialogContext(Dialogs, turnContext, InnerState(instance));
            await innerDc.CancelAllDialogsAsync(cancellationToken);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <summary>Runs <see cref="OnInitializeAsync"/> once.</summary>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (!_initialized)
        {
            _initialized = true;
            await OnInitializeAsync(outerDc);
        }
    }

    /// <summary>Settles which dialog comes first.</summary>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>Begins the first dialog inside.</summary>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc,
        object options,
        CancellationToken cancellationToken = default
    ) => innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Continues the dialog inside.</summary>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc,
        CancellationToken cancellationToken = default
    ) => innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Called when the component leaves the stack; by default nothing.</summary>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    /// <summary>Called after the dialog inside asked again; by default nothing.</summary>
    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    /// <summary>Ends the component with the result of what was inside.</summary>
    protected virtual Task<DialogTurnResult> EndComponentAsync(
        DialogContext outerDc,
        object result,
        CancellationToken cancellationToken
    ) => outerDc.EndDialogAsync(result, cancellationToken);

    private static DialogState InnerState(DialogInstance instance)
    {
        var state = StoredValue.Restore<DialogState>(instance.State, PersistedDialogState);
        if (state is null)
        {
            state = new DialogState();
            instance.State[PersistedDialogState] = state;
        }

        return state;
    }

    private async Task<DialogContext> EnterAsync(
        DialogContext outerDc,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc);
        await CheckForVersionChangeAsync(outerDc, cancellationToken);
        return CreateChildContext(outerDc);
    }

    private async Task<DialogTurnResult> LeaveAsync(
        DialogContext outerDc,
        DialogTurnResult turn,
        CancellationToken cancellationToken
    ) =>
        turn.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await EndComponentAsync(outerDc, turn.Result, cancellationToken);
}
