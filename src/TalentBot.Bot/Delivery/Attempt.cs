using Microsoft.Bot.Builder;

namespace TalentBot.Delivery;

/// <summary>What a turn outside a conversation is to send, and what became of it.</summary>
/// <remarks>The adapter's error handler is there for people; a fault must not end in it as if nothing had been.</remarks>
internal sealed class Attempt(Func<ITurnContext, CancellationToken, Task<string?>> act)
{
    private (string? Message, Exception? Fault)? _outcome;

    /// <summary>Runs as the turn.</summary>
    public async Task RunAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        try
        {
            _outcome = (await act(context, cancellationToken), null);
        }
        catch (Exception fault) when (ConnectorFault.ResultOf(fault) is not null)
        {
            _outcome = (null, fault);
        }
    }

    /// <summary>Id of the message sent, once the turn has ended; null when it sends none.</summary>
    /// <exception cref="InvalidOperationException">The turn failed; the error handler has logged why.</exception>
    public string? Message() =>
        _outcome switch
        {
            null => throw new InvalidOperationException("The turn failed; the log says why."),
            (_, { } fault) => throw fault,
            var (message, _) => message,
        };
}
