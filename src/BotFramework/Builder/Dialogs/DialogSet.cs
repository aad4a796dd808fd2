using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs that can call each other by id.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);
    private string _version;

    /// <summary>A set whose stack is kept by <paramref name="dialogState"/>.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>A set whose stack is kept elsewhere; it cannot create contexts.</summary>
    public DialogSet() { }

    /// <summary>Adds a dialog and those it depends on; a taken id gets the suffix 2, 3, …</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var present) && present == dialog)
        {
            return this;
        }

        dialog.Id = FreeId(dialog.Id);
        _dialogs.Add(dialog.Id, dialog);
        _version = null;
        foreach (var needed in (dialog as IDialogDependencies)?.GetDependencies() ?? [])
        {
            Add(needed);
        }

        return this;
    }

    /// <summary>Opens the stored stack for a turn.</summary>
    /// <exception cref="InvalidOperationException">
    /// The set was made without an accessor.
    /// </exception>
    public async Task<DialogContext> CreateContextAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException(
                "This dialog set has no accessor for its state and cannot create a context."
            );
        }

        var state = await _dialogState.GetAsync(
            turnContext,
            () => new DialogState(),
            cancellationToken
        );
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog with an id, or null.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All dialogs of the set.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    /// <summary>A hash over the versions of all dialogs.</summary>
    public virtual string GetVersion() =>
        _version ??= Convert.ToBase64String(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(string.Concat(_dialogs.Values.Select(d => d.GetVersion())))
            )
        );

    private string FreeId(string id)
    {
        var free = id;
        for (var suffix = 2; _dialogs.ContainsKey(free); suffix++)
        {
            free = $"{id}{suffix}";
        }

        return free;
    }
}
