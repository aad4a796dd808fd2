using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

/// <summary>
/// A waterfall of named forms: it may start at any of them, and a result that is a name jumps
/// there.
/// </summary>
internal sealed class FormsWaterfall(
    string id,
    IReadOnlyList<string> names,
    IEnumerable<WaterfallStep> steps
) : WaterfallDialog(id, steps)
{
    protected override Task<DialogTurnResult> OnStepAsync(
        WaterfallStepContext stepContext,
        CancellationToken cancellationToken
    ) =>
        stepContext is { Index: 0, Reason: DialogReason.BeginCalled, Options: string start }
        && At(start) is > 0 and var index
            ? RunStepAsync(stepContext, index, DialogReason.BeginCalled, null, cancellationToken)
            : base.OnStepAsync(stepContext, cancellationToken);

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result,
        CancellationToken cancellationToken = default
    ) =>
        result is string name && At(name) is >= 0 and var index
            ? RunStepAsync(dc, index, reason, null, cancellationToken)
            : base.ResumeDialogAsync(dc, reason, result, cancellationToken);

    private int At(string name) => names.ToList().IndexOf(name);
}
