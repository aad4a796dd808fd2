namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    /// <summary>
    /// Offers an event to the active dialog, or to the active leaf of the whole tree.
    /// </summary>
    /// <returns>Whether a dialog handled the event.</returns>
    public async Task<bool> EmitEventAsync(
        string name,
        object value = null,
        bool bubble = true,
        bool fromLeaf = false,
        CancellationToken cancellationToken = default
    )
    {
        var e = new DialogEvent
        {
            Name = name,
            Value = value,
            Bubble = bubble,
        };
        var dc = fromLeaf ? Leaf() : this;
        return dc.ActiveDialog is { } active
            && dc.FindDialog(active.Id) is { } dialog
            && await MarkAsync(() => dialog.OnDialogEventAsync(dc, e, cancellationToken));
    }

    private Task<bool> TellAsync(DialogEvent told, CancellationToken cancellationToken) =>
        EmitEventAsync(told.Name, told.Value, bubble: false, fromLeaf: false, cancellationToken);

    private async Task AnnounceActivityAsync(CancellationToken cancellationToken)
    {
        if (!Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
        {
            return;
        }

        await EmitEventAsync(
            DialogEvents.ActivityReceived,
            Context.Activity,
            bubble: true,
            fromLeaf: true,
            cancellationToken
        );
    }

    private DialogContext Leaf()
    {
        var leaf = this;
        while (leaf.Child is { } child)
        {
            leaf = child;
        }

        return leaf;
    }
}
