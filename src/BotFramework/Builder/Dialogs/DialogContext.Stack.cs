namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    private static ITurnContext ContextOf(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context;
    }

    private static string NullIfEmpty(string text) => string.IsNullOrEmpty(text) ? null : text;

    private async Task<DialogTurnResult> PushAsync(
        string dialogId,
        object options,
        CancellationToken cancellationToken
    )
    {
        var dialog =
            FindDialog(dialogId)
            ?? throw new ArgumentException(
                $"No dialog with the id '{dialogId}' is in this set or one above.",
                nameof(dialogId)
            );
        Stack.Insert(
            0,
            new DialogInstance
            {
                Id = dialogId,
                State = new Dictionary<string, object>(StringComparer.Ordinal),
            }
        );
        return await dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    private async Task PopAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
        {
            return;
        }

        // Dialogs of the contexts above are not told: their sets answer for stacks of their own.
        if (Dialogs.Find(active.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
        }

        Stack.RemoveAt(0);
    }

    private async Task CancelAsync(
        bool cancelParents,
        DialogEvent told,
        CancellationToken cancellationToken
    )
    {
        var first = true;
        for (var dc = this; dc is not null; dc = cancelParents ? dc.Parent : null)
        {
            for (; dc.Stack.Count > 0; first = false)
            {
                if (!first && await dc.TellAsync(told, cancellationToken))
                {
                    return;
                }

                await dc.PopAsync(DialogReason.CancelCalled, cancellationToken);
            }

            first = false;
        }
    }

    private Dialog Active() =>
        FindDialog(ActiveDialog.Id)
        ?? throw new InvalidOperationException(
            $"The dialog '{ActiveDialog.Id}' is on the stack but in no set."
        );

    private DialogContainer ParentContainer() =>
        Parent?.ActiveDialog is { } active ? Parent.FindDialog(active.Id) as DialogContainer : null;

    /// <summary>Runs a call and marks what it throws with the stack that it crossed.</summary>
    private async Task<T> MarkAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        // Nothing is caught for good: whatever it is, it goes on with the mark.
        catch (Exception exception)
        {
            exception.Data[nameof(DialogContext)] ??= Snapshot();
            throw;
        }
    }

    /// <summary>Ids only: what people typed must not travel with an exception.</summary>
    private Dictionary<string, object> Snapshot() =>
        new(StringComparer.Ordinal)
        {
            [nameof(ActiveDialog)] = ActiveDialog?.Id,
            [nameof(Parent)] = Parent?.ActiveDialog?.Id,
            [nameof(Stack)] = Stack.Select(instance => instance.Id).ToArray(),
        };
}
