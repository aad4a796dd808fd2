namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The question of a prompt that shows nothing but a question.</summary>
internal static class PromptQuestion
{
    /// <summary>Sends the question itself, not a copy; without one nothing is sent.</summary>
    public static async Task SendAsync(
        ITurnContext turnContext,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        if (question is not null)
        {
            await turnContext.SendActivityAsync(question, cancellationToken);
        }
    }
}
