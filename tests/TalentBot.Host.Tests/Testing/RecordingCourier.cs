using System.Collections.Concurrent;
using TalentBot.Delivery;

namespace TalentBot.Host.Tests.Testing;

/// <summary>Notes what it is given; what comes of it is the test's to say.</summary>
internal sealed class RecordingCourier : ICourier
{
    private int _inFlight;

    public Func<DueEffect, CancellationToken, Task<DeliveryResult>> Answer { get; set; } =
        (_, _) => Task.FromResult<DeliveryResult>(new DeliveryResult.Delivered("m1"));

    public ConcurrentQueue<DueEffect> Delivered { get; } = [];

    /// <summary>The most effects that were ever carried out at once.</summary>
    public int MostAtOnce { get; private set; }

    public void AnswerWith(params DeliveryResult[] results)
    {
        var next = new Queue<DeliveryResult>(results);
        Answer = (_, _) => Task.FromResult(next.Count > 1 ? next.Dequeue() : next.Peek());
    }

    public async Task<DeliveryResult> DeliverAsync(
        DueEffect due,
        CancellationToken cancellationToken
    )
    {
        Delivered.Enqueue(due);
        lock (Delivered)
        {
            MostAtOnce = Math.Max(MostAtOnce, ++_inFlight);
        }

        try
        {
            return await Answer(due, cancellationToken);
        }
        finally
        {
            lock (Delivered)
            {
                _inFlight--;
            }
        }
    }
}
