namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Decides alone whether an answer ends a prompt; it is asked about misunderstood answers too.
/// </summary>
public delegate Task<bool> PromptValidator<T>(
    PromptValidatorContext<T> promptContext,
    CancellationToken cancellationToken
);
