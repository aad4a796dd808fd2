using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

/// <summary>A dialog that waits, notes what is done to it, and ends on the word "end".</summary>
internal sealed class Probe(string id, IList<string> notes) : Dialog(id)
{
    public string? Handles { get; init; }

    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        notes.Add($"{Id} begins");
        return Task.FromResult(EndOfTurn);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default
    )
    {
        notes.Add($"{Id} continues");
        return dc.Context.Activity.Text == "end"
            ? await dc.EndDialogAsync($"{Id} result", cancellationToken)
            : EndOfTurn;
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default
    )
    {
        notes.Add($"{Id} resumes: {reason} {result}");
        return Task.FromResult(EndOfTurn);
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        notes.Add($"{Id} asks again");
        return Task.CompletedTask;
    }

    public override Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    )
    {
        notes.Add($"{Id} ends: {reason}");
        return Task.CompletedTask;
    }

    protected override Task<bool> OnPreBubbleEventAsync(
        DialogContext dc,
        DialogEvent e,
        CancellationToken cancellationToken
    )
    {
        notes.Add($"{Id} sees {e.Name}");
        return Task.FromResult(e.Name == Handles);
    }
}
