using Microsoft.Bot.Schema;
using Trace = System.Diagnostics.Trace;

namespace Microsoft.Bot.Builder;

/// <summary>Shows the user that the bot is typing, while a turn for a message takes its time.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <summary>A middleware that shows typing after a delay, and again after each period.</summary>
    /// <param name="delay">Milliseconds, 0 or more.</param>
    /// <param name="period">Milliseconds, more than 0.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);

        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(
        ITurnContext turnContext,
        NextDelegate next,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            await next(cancellationToken);
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = ShowTypingAsync(turnContext, ended.Token);
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            await ended.CancelAsync();
            await typing;
        }
    }

    // Past the turn's handlers, so that the bot has not responded by this.
    private static Task<ResourceResponse[]> SendAsync(
        ITurnContext turn,
        CancellationToken cancellationToken
    )
    {
        var typing = new Activity(ActivityTypes.Typing) { RelatesTo = turn.Activity.RelatesTo };
        typing.ApplyConversationReference(turn.Activity.GetConversationReference());
        return turn.Adapter.SendActivitiesAsync(turn, [typing], cancellationToken);
    }

    private async Task ShowTypingAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(_delay, cancellationToken);
            while (!cancellationToken.IsCancellationRequested)
            {
                await SendAsync(turn, cancellationToken);
                await Task.Delay(_period, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The turn is over, and nobody types any more.
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The turn itself goes on: it is worth more than showing that it does.
            Trace.TraceError($"Typing could not be shown: {exception}");
        }
    }
}
