namespace TalentBot.Host.Outbox;

/// <summary>Remembers recent sends to one place, and knows how long to wait for the next.</summary>
/// <param name="windows">How many sends are allowed in any stretch of this length.</param>
internal sealed class SendLog((int Most, TimeSpan Length)[] windows)
{
    private readonly List<DateTimeOffset> _sent = [];

    /// <summary>When it was last sent to; the earliest instant when never.</summary>
    public DateTimeOffset Last => _sent is [.., var last] ? last : DateTimeOffset.MinValue;

    /// <summary>Time until a send breaks no limit; zero when none does now.</summary>
    public TimeSpan Wait(DateTimeOffset now) => windows.Max(w => Wait(w.Most, w.Length, now));

    /// <summary>Takes note of a send.</summary>
    public void Add(DateTimeOffset now)
    {
        var longest = windows.Max(w => w.Length);
        _sent.RemoveAll(s => s + longest <= now);
        _sent.Add(now);
    }

    private TimeSpan Wait(int most, TimeSpan length, DateTimeOffset now)
    {
        var free = _sent.Count < most ? now : _sent[^most] + length;
        return free > now ? free - now : TimeSpan.Zero;
    }
}
