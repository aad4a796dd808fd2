using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a root dialog for a turn.</summary>
public static class DialogExtensions
{
    private const string TraceName = "BotState";
    private const string TraceType = "https://www.botframework.com/schemas/botState";

    /// <summary>
    /// Continues the stored dialogs or, when there are none, begins the given one.
    /// </summary>
    /// <remarks>
    /// Each run sends a trace with the stack and saves registered conversation and user state.
    /// </remarks>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken
    )
    {
        var dc = await new DialogSet(accessor)
            .Add(dialog)
            .CreateContextAsync(turnContext, cancellationToken);
        dc.Give(turnContext.TurnState);

        while (!await TryRunAsync(dc, dialog.Id, cancellationToken)) { }

        await SaveAsync(turnContext, cancellationToken);
    }

    /// <summary>Runs once; false when a dialog handled the error that ended the run.</summary>
    private static async Task<bool> TryRunAsync(
        DialogContext dc,
        string dialogId,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var turn = await dc.ContinueDialogAsync(cancellationToken);
            if (turn.Status == DialogTurnStatus.Empty)
            {
                await dc.BeginDialogAsync(dialogId, options: null, cancellationToken);
            }

            await TraceAsync(dc, cancellationToken);
            return true;
        }
        // Dialogs may handle any error themselves; one that none of them takes goes on.
        catch (Exception exception)
        {
            var handled = await dc.EmitEventAsync(
                DialogEvents.Error,
                exception,
                bubble: true,
                fromLeaf: true,
                cancellationToken
            );
            if (!handled)
            {
                throw;
            }

            return false;
        }
    }

    private static Task<ResourceResponse> TraceAsync(
        DialogContext dc,
        CancellationToken cancellationToken
    ) =>
        dc.Context.SendActivityAsync(
            Activity.CreateTraceActivity(
                TraceName,
                TraceType,
                dc.Stack.Select(instance => instance.Id).ToList(),
                "Bot State"
            ),
            cancellationToken
        );

    private static async Task SaveAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    )
    {
        BotState[] states =
        [
            turnContext.TurnState.Get<ConversationState>(),
            turnContext.TurnState.Get<UserState>(),
        ];
        foreach (var state in states.Where(state => state is not null))
        {
            await state.SaveChangesAsync(
                turnContext,
                force: false,
                cancellationToken: cancellationToken
            );
        }
    }
}
