using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

/// <summary>A dialog that looks at its context as it begins.</summary>
internal sealed class Peek(string id, Action<DialogContext> look) : Dialog(id)
{
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Assert.Empty(dc.ActiveDialog.State);
        look(dc);
        return Task.FromResult(EndOfTurn);
    }
}
