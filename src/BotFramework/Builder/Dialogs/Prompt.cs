using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks a question until an answer is understood and valid, and ends with its value.
/// </summary>
public abstract partial class Prompt<T> : Dialog
{
    private readonly PromptValidator<T> _validator;

    /// <summary>A prompt with an id and, if wanted, a validator.</summary>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(DialogArguments.RequireId(dialogId)) => _validator = validator;

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = PromptState.Begin(dc.ActiveDialog, options);
        await AskAsync(dc.Context, state, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Takes the answer of a message; other activities change nothing.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var state = PromptState.Of(dc.ActiveDialog);
        var recognized = await RecognizeAsync(dc.Context, state, cancellationToken);
        state.CountAttempt();
        if (await IsValidAsync(dc.Context, recognized, state, cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        // A validator that has spoken itself has said what is wrong.
        if (!dc.Context.Responded)
        {
            await AskAsync(dc.Context, state, isRetry: true, cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>Asks again after a dialog above ended.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        DialogArguments.RefuseToken(result, nameof(result));
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Asks as at first; the attempts are not counted anew.</summary>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => AskAsync(turnContext, PromptState.Of(instance), isRetry: false, cancellationToken);

    /// <summary>Keeps an activity that the prompt understands from the parents.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(
        DialogContext dc,
        DialogEvent e,
        CancellationToken cancellationToken
    )
    {
        if (
            e.Name != DialogEvents.ActivityReceived
            || dc.Context.Activity.Type != ActivityTypes.Message
        )
        {
            return false;
        }

        var state = PromptState.Of(dc.ActiveDialog);
        var recognized = await RecognizeAsync(dc.Context, state, cancellationToken);
        return recognized.Succeeded && !recognized.AllowInterruption;
    }

    /// <summary>Sends the question.</summary>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tries to understand the answer.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    );

    private Task AskAsync(
        ITurnContext turn,
        PromptState state,
        bool isRetry,
        CancellationToken cancellationToken
    ) => OnPromptAsync(turn, state.Values, state.Options, isRetry, cancellationToken);

    private Task<PromptRecognizerResult<T>> RecognizeAsync(
        ITurnContext turn,
        PromptState state,
        CancellationToken cancellationToken
    ) => OnRecognizeAsync(turn, state.Values, state.Options, cancellationToken);

    private async Task<bool> IsValidAsync(
        ITurnContext turn,
        PromptRecognizerResult<T> recognized,
        PromptState state,
        CancellationToken cancellationToken
    ) =>
        _validator is null
            ? recognized.Succeeded
            : await _validator(
                new PromptValidatorContext<T>(turn, recognized, state),
                cancellationToken
            );
}
