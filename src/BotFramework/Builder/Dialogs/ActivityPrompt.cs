using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Waits for an activity of any type that its validator accepts, and ends with it.
/// </summary>
public class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> _validator;

    /// <summary>An activity prompt with an id and the validator that decides.</summary>
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(DialogArguments.RequireId(dialogId))
    {
        ArgumentNullException.ThrowIfNull(validator);
        _validator = validator;
    }

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

    /// <summary>Offers the activity to the validator; one that is refused is asked for again.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        var turn = dc.Context;
        var state = PromptState.Of(dc.ActiveDialog);
        var found = await OnRecognizeAsync(turn, state.Values, state.Options, cancellationToken);
        state.CountAttempt();
        var context = new PromptValidatorContext<Activity>(turn, found, state);
        if (await _validator(context, cancellationToken))
        {
            return await dc.EndDialogAsync(found.Value, cancellationToken);
        }

        await AskAsync(turn, state, isRetry: true, cancellationToken);
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

    /// <summary>Sends the question as at first.</summary>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    ) => OnPromptAsync(turnContext, state, options, isRetry: false, cancellationToken);

    /// <summary>Sends the question.</summary>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    ) => PromptQuestion.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the activity for the value, whatever it is.</summary>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Task.FromResult(
            new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity }
        );
    }

    private Task AskAsync(
        ITurnContext turn,
        PromptState state,
        bool isRetry,
        CancellationToken cancellationToken
    ) => OnPromptAsync(turn, state.Values, state.Options, isRetry, cancellationToken);
}
