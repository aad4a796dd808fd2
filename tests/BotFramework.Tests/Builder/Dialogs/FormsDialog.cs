using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

/// <summary>Three forms and a closing step.</summary>
internal sealed class FormsDialog : ComponentDialog
{
    private static readonly string[] Forms = ["first", "second", "third"];

    public FormsDialog(IList<string> shown)
        : base(nameof(FormsDialog))
    {
        AddDialog(
            new FormsWaterfall(
                "forms",
                [.. Forms, "end"],
                [.. Forms.Select(Ask), (step, token) => CloseAsync(step, shown, token)]
            )
        );
        AddDialog(new FormPrompt(shown));
    }

    private static WaterfallStep Ask(string form) =>
        (step, token) => step.BeginDialogAsync(nameof(FormPrompt), form, token);

    private static Task<DialogTurnResult> CloseAsync(
        WaterfallStepContext step,
        IList<string> shown,
        CancellationToken cancellationToken
    )
    {
        shown.Add("closed");
        return step.EndDialogAsync("done", cancellationToken);
    }
}
