using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

/// <summary>A prompt that understands the word "blue" and counts how often it tries.</summary>
internal sealed class CountingPrompt(string id, PromptValidator<string>? validator = null)
    : Prompt<string>(id, validator)
{
    public int Recognized { get; private set; }

    public bool AllowInterruption { get; init; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        Recognized++;
        return Task.FromResult(
            new PromptRecognizerResult<string>
            {
                Succeeded = turnContext.Activity.Text == "blue",
                Value = turnContext.Activity.Text,
                AllowInterruption = AllowInterruption,
            }
        );
    }
}
