namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A piece of conversation that may last over several turns.</summary>
public abstract class Dialog
{
    /// <summary>The result of a step that waits for the next activity.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string _id;

    /// <summary>A dialog with an id; null lets the type's name stand for it.</summary>
    public Dialog(string dialogId = null) => _id = dialogId;

    /// <summary>The id, unique within a <see cref="DialogSet"/>.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Begins the dialog, whose instance is already on the stack.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Hands the turn's activity to the dialog; by default the dialog ends.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default
    ) => dc.EndDialogAsync(result: null, cancellationToken);

    /// <summary>Goes on after a dialog above ended; by default ends with the same result.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        DialogArguments.RefuseToken(result, nameof(result));
        return dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Asks again; by default says nothing.</summary>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    /// <summary>Tidies up before the instance leaves the stack; by default nothing.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    /// <summary>A text that changes when stored state may no longer fit the dialog.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>
    /// Offers an event to the dialog, then to its parents, then to the dialog again.
    /// </summary>
    /// <returns>Whether somebody handled the event.</returns>
    public virtual async Task<bool> OnDialogEventAsync(
        DialogContext dc,
        DialogEvent e,
        CancellationToken cancellationToken
    ) =>
        await OnPreBubbleEventAsync(dc, e, cancellationToken)
        || await BubbleAsync(dc, e, cancellationToken)
        || await OnPostBubbleEventAsync(dc, e, cancellationToken);

    /// <summary>Sees an event before the parents do; true stops it.</summary>
    protected virtual Task<bool> OnPreBubbleEventAsync(
        DialogContext dc,
        DialogEvent e,
        CancellationToken cancellationToken
    ) => Task.FromResult(false);

    /// <summary>Sees an event that no parent handled; true marks it as handled.</summary>
    protected virtual Task<bool> OnPostBubbleEventAsync(
        DialogContext dc,
        DialogEvent e,
        CancellationToken cancellationToken
    ) => Task.FromResult(false);

    /// <summary>The id of a dialog that was given none.</summary>
    /// <remarks>
    /// Official ids carry a source location in the brackets, which plain code has not.
    /// </remarks>
    protected virtual string OnComputeId() => $"{GetType().Name}[]";

    private static async Task<bool> BubbleAsync(
        DialogContext dc,
        DialogEvent e,
        CancellationToken cancellationToken
    ) =>
        e.Bubble
        && dc.Parent is { } parent
        && await parent.EmitEventAsync(
            e.Name,
            e.Value,
            bubble: true,
            fromLeaf: false,
            cancellationToken
        );
}
