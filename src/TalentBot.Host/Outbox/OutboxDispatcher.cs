using System.Runtime.CompilerServices;
using TalentBot.Host.Storage;

namespace TalentBot.Host.Outbox;

/// <summary>Has due effects carried out: several cards at once, each in its order.</summary>
internal sealed partial class OutboxDispatcher(
    OutboxQueue queue,
    OutboxSignal signal,
    EffectDelivery delivery,
    TimeProvider clock,
    ILogger<OutboxDispatcher> logger
) : BackgroundService
{
    private const int MostAtOnce = 8;

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>How long what has begun may take once the host is stopping.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var patience = new CancellationTokenSource();
        await using var stopping = stoppingToken.Register(() => patience.CancelAfter(Grace));
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DispatchAsync(patience.Token, stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                Log.Interrupted(logger, fault);
                await Task.Delay(PauseAfterFault, clock, stoppingToken);
            }
        }
    }

    private Task DispatchAsync(CancellationToken patience, CancellationToken stopping) =>
        Parallel.ForEachAsync(
            DueAsync(stopping),
            new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce },
            async (claim, _) =>
            {
                await delivery.CarryOutAsync(claim, patience);
                signal.Raise();
            }
        );

    private async IAsyncEnumerable<ClaimedEffect> DueAsync(
        [EnumeratorCancellation] CancellationToken stopping
    )
    {
        while (true)
        {
            if (await queue.ClaimAsync(clock.GetUtcNow(), Lease, stopping) is { } claim)
            {
                yield return claim;
            }
            else
            {
                await WaitAsync(stopping);
            }
        }
    }

    /// <summary>Waits for the next row to be due, or for a new one; another process's rows raise no signal here.</summary>
    private async Task WaitAsync(CancellationToken stopping)
    {
        var next = await queue.NextDueAsync(stopping) - clock.GetUtcNow() ?? Lease;
        var longest = TimeSpan.FromTicks(Math.Clamp(next.Ticks, 0, Lease.Ticks));
        await signal.WaitAsync(longest, clock, stopping);
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 313,
            Level = LogLevel.Error,
            Message = "The outbox was interrupted and goes on in a moment."
        )]
        public static partial void Interrupted(ILogger logger, Exception fault);
    }
}
