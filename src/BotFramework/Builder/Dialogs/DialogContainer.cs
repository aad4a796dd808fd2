using Microsoft.Bot.Builder.TraceExtensions;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that holds a set of dialogs and a stack of its own.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>A container with an id; null lets the type's name stand for it.</summary>
    protected DialogContainer(string dialogId = null)
        : base(dialogId) { }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>The context of the stack inside, or null when nothing is active there.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>A dialog inside by its id, or null.</summary>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>A dialog inside by its id, as seen from a context, or null.</summary>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) =>
        FindDialog(dialogId);

    /// <inheritdoc/>
    public override async Task<bool> OnDialogEventAsync(
        DialogContext dc,
        DialogEvent e,
        CancellationToken cancellationToken
    )
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            await dc.Context.TraceActivityAsync(
                $"Unhandled dialog event: {e.Name}. Active dialog: {dc.ActiveDialog?.Id}",
                cancellationToken: cancellationToken
            );
        }

        return handled;
    }

    /// <summary>The version of what is inside.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>
    /// Emits <see cref="DialogEvents.VersionChanged"/> when the stack was begun by another version.
    /// </summary>
    protected virtual async Task CheckForVersionChangeAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        var stored = dc.ActiveDialog.Version;
        dc.ActiveDialog.Version = GetInternalVersion();
        if (stored is not null && stored != dc.ActiveDialog.Version)
        {
            await dc.EmitEventAsync(
                DialogEvents.VersionChanged,
                Id,
                bubble: true,
                fromLeaf: false,
                cancellationToken
            );
        }
    }
}
