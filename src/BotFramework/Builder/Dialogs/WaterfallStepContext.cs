namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// What a step sees: the waterfall's stack, its values and the result of the step before.
/// </summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        WaterfallPlace place,
        object options,
        IDictionary<string, object> values
    )
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        Parent = dc.Parent;
        Index = place.Index;
        Reason = place.Reason;
        Result = place.Result;
        Options = options;
        Values = values;
    }

    /// <summary>The step's place in the waterfall, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before, or the dialog that it began, ended with.</summary>
    public object Result { get; }

    /// <summary>Values that all steps of this run share.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Runs the next step in the same turn.</summary>
    /// <exception cref="InvalidOperationException">The step has called it before.</exception>
    public async Task<DialogTurnResult> NextAsync(
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        DialogArguments.RefuseToken(result, nameof(result));
        if (_nextCalled)
        {
            throw new InvalidOperationException(
                $"Step {Index} of '{_waterfall.Id}' has already gone on to the next one."
            );
        }

        _nextCalled = true;
        return await _waterfall.ResumeDialogAsync(
            this,
            DialogReason.NextCalled,
            result,
            cancellationToken
        );
    }
}
