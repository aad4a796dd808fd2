using TalentBot.Decisions.Assessments;

namespace TalentBot.Host.Outbox;

/// <summary>Keeps to what Teams takes from a bot, so that it need not refuse.</summary>
/// <remarks>
/// The limits hold in any stretch of time. The framework's limiters approximate that by segments and
/// read a clock of their own, so the instants are kept here.
/// </remarks>
internal sealed class SendPace(TimeProvider clock)
{
    private static readonly (int, TimeSpan)[] Conversation =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (1800, TimeSpan.FromHours(1)),
    ];

    /// <summary>A card that changes faster than people read only flickers.</summary>
    private static readonly (int, TimeSpan)[] Card = [(1, TimeSpan.FromSeconds(1))];

    private readonly Lock _lock = new();

    private readonly Dictionary<string, SendLog> _logs = new(StringComparer.Ordinal);

    /// <summary>Takes a send for the effect, or says how long to wait before asking again.</summary>
    /// <returns>Zero when it was taken.</returns>
    public TimeSpan Take(Assessment assessment, Effect effect)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            Forget(now);
            var logs = Logs(assessment, effect).ToArray();
            var wait = logs.Select(l => l.Wait(now)).DefaultIfEmpty().Max();
            if (wait == TimeSpan.Zero)
            {
                Array.ForEach(logs, l => l.Add(now));
            }

            return wait;
        }
    }

    private IEnumerable<SendLog> Logs(Assessment assessment, Effect effect)
    {
        if (Destination(assessment, effect) is { } conversation)
        {
            yield return Log(conversation, Conversation);
        }

        if (effect is Effect.RefreshDecision)
        {
            yield return Log("card " + assessment.Id, Card);
        }
    }

    /// <summary>The conversation that the effect sends to; null when it sends nothing.</summary>
    private static string? Destination(Assessment assessment, Effect effect) =>
        effect switch
        {
            Effect.WatchDeadline => null,
            Effect.BringForms(var leader) => Person(leader),
            Effect.Remind(var leader) => Person(leader),
            Effect.SuggestClosing => Person(assessment.Owner),
            Effect.PostSummary(var destination, _, _) => destination.Conversation,
            _ => assessment.Venue.Conversation,
        };

    private static string Person(Person leader) => "person " + (leader.ObjectId ?? leader.ChatId);

    private SendLog Log(string key, (int, TimeSpan)[] windows)
    {
        if (!_logs.TryGetValue(key, out var log))
        {
            _logs.Add(key, log = new SendLog(windows));
        }

        return log;
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, log) in _logs)
        {
            if (log.Last.AddHours(1) <= now)
            {
                _logs.Remove(key);
            }
        }
    }
}
