namespace TalentBot.Host.Storage;

/// <summary>Wakes whoever waits for outbox rows.</summary>
internal sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);

    /// <summary>Says that there may be something to do; more than once before the waiter looks is once.</summary>
    public void Raise()
    {
        lock (_raised)
        {
            if (_raised.CurrentCount == 0)
            {
                _raised.Release();
            }
        }
    }

    /// <summary>Waits until it is raised or the time is over.</summary>
    public async Task WaitAsync(
        TimeSpan longest,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        using var over = new CancellationTokenSource(longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            over.Token,
            cancellationToken
        );
        try
        {
            await _raised.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The time is over: the same as being raised.
        }
    }

    public void Dispose() => _raised.Dispose();
}
