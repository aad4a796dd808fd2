using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for files and ends with the attachments of the first message that has any.</summary>
public class AttachmentPrompt : Prompt<IList<Attachment>>
{
    /// <summary>An attachment prompt with an id and, if wanted, a validator.</summary>
    public AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>> validator = null)
        : base(dialogId, validator) { }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    ) => PromptQuestion.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var result = new PromptRecognizerResult<IList<Attachment>>();
        if (activity is { Type: ActivityTypes.Message, Attachments.Count: > 0 })
        {
            result.Succeeded = true;
            result.Value = activity.Attachments;
        }

        return Task.FromResult(result);
    }
}
