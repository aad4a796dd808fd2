using TalentBot.Delivery;

namespace TalentBot.Tests.Testing;

/// <summary>Notes which deadlines are watched.</summary>
internal sealed class NotedDeadlines : IDeadlines
{
    public List<(string Tenant, string Assessment, DateTimeOffset Deadline)> Watched { get; } = [];

    public Task WatchAsync(
        string tenant,
        string assessment,
        DateTimeOffset deadline,
        CancellationToken cancellationToken
    )
    {
        Watched.Add((tenant, assessment, deadline));
        return Task.CompletedTask;
    }
}
