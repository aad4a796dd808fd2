using Microsoft.Bot.Builder.Dialogs;
using TalentBot.Decisions.Assessments.Forms;

namespace TalentBot.Dialogs;

/// <summary>The checklist as a waterfall: one step per form of the plan, and one that closes.</summary>
internal sealed class ChecklistDialog : ComponentDialog
{
    /// <summary>Name of the step after the last form.</summary>
    public const string End = "end";

    public ChecklistDialog(Plan plan)
        : base(nameof(ChecklistDialog))
    {
        string[] forms = [.. plan.Forms.Select(f => f.Id)];
        AddDialog(new FormsWaterfall("forms", [.. forms, End], [.. forms.Select(Ask), CloseAsync]));
        AddDialog(new FormPrompt());
    }

    private static WaterfallStep Ask(string form) =>
        (step, cancellationToken) =>
            step.BeginDialogAsync(nameof(FormPrompt), form, cancellationToken);

    private static Task<DialogTurnResult> CloseAsync(
        WaterfallStepContext step,
        CancellationToken cancellationToken
    )
    {
        var turn = ChecklistTurn.Of(step.Context);
        turn.MoveTo(null);
        turn.Show(new View.Finished());
        return step.EndDialogAsync(null, cancellationToken);
    }
}
