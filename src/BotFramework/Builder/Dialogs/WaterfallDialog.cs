using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs its steps in order, handing each the result of the one before.</summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string ValuesKey = "values";
    private const string InstanceIdKey = "instanceId";
    private const string StepIndexKey = "stepIndex";

    private readonly List<WaterfallStep> _steps;

    /// <summary>A waterfall with an id and its steps.</summary>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId) => _steps = [.. actions ?? []];

    /// <summary>Adds a step at the end.</summary>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <summary>The id with the number of steps.</summary>
    public override string GetVersion() =>
        string.Create(CultureInfo.InvariantCulture, $"{Id}:{_steps.Count}");

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogArguments.RefuseToken(options, nameof(options));
        var state = dc.ActiveDialog.State;
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object>(StringComparer.Ordinal);
        state[InstanceIdKey] = Guid.NewGuid().ToString();
        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Goes on with the text of a message; other activities change nothing.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        var activity = dc.Context.Activity;
        return activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(
                dc,
                DialogReason.ContinueCalled,
                activity.Text,
                cancellationToken
            )
            : EndOfTurn;
    }

    /// <summary>Runs the step after the one that ran last.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogArguments.RefuseToken(result, nameof(result));

        // A stored index comes back as a 64-bit number.
        var last = Convert.ToInt32(
            dc.ActiveDialog.State[StepIndexKey],
            CultureInfo.InvariantCulture
        );
        return await RunStepAsync(dc, last + 1, reason, result, cancellationToken);
    }

    /// <summary>Runs one step; override to act around every step.</summary>
    protected virtual async Task<DialogTurnResult> OnStepAsync(
        WaterfallStepContext stepContext,
        CancellationToken cancellationToken
    ) => await _steps[stepContext.Index](stepContext, cancellationToken);

    /// <summary>
    /// Runs the step at an index; past the last one the waterfall ends with the result.
    /// </summary>
    protected async Task<DialogTurnResult> RunStepAsync(
        DialogContext dc,
        int index,
        DialogReason reason,
        object result,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return await dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        state[StepIndexKey] = index;
        var step = new WaterfallStepContext(
            this,
            dc,
            new WaterfallPlace(index, reason, result),
            state[OptionsKey],
            StoredValue.Restore<IDictionary<string, object>>(state, ValuesKey)
        );
        return await OnStepAsync(step, cancellationToken);
    }
}
