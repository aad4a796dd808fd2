using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

/// <summary>
/// Shows a form and ends with the name of the form to go to, on whatever activity says so.
/// </summary>
internal sealed class FormPrompt(IList<string> shown) : Dialog(nameof(FormPrompt))
{
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        shown.Add($"{options}");
        return Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default
    ) =>
        JsonSerializer.SerializeToElement(dc.Context.Activity.Value).GetProperty("go").GetString()
            is { Length: > 0 } form
            ? dc.EndDialogAsync(form, cancellationToken)
            : Task.FromResult(EndOfTurn);
}
