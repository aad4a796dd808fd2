using Microsoft.Bot.Builder.Dialogs;

namespace TalentBot.Dialogs;

/// <summary>A waterfall with named steps that can begin at, and go back to, any of them.</summary>
/// <remarks>It begins at the step named by its options, and goes to the step named by a step's result.</remarks>
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
        object result,
        CancellationToken cancellationToken = default
    ) =>
        result is string name && At(name) is >= 0 and var index
            ? RunStepAsync(dc, index, reason, null, cancellationToken)
            : base.ResumeDialogAsync(dc, reason, result, cancellationToken);

    private int At(string name) =>
        names.TakeWhile(n => n != name).Count() is var i && i < names.Count ? i : -1;
}
