using Microsoft.EntityFrameworkCore;
using TalentBot.Delivery;
using TalentBot.Host.Storage;

namespace TalentBot.Host.Deadlines;

/// <summary>Watches the deadlines of all open assessments anew at every start; the scheduler forgets them.</summary>
internal sealed class DeadlineRebuild(
    IDbContextFactory<StorageContext> contexts,
    IDeadlines deadlines
) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var open = db
            .Assessments.Where(r => r.IsOpen)
            .Select(r => new
            {
                r.Tenant,
                r.Id,
                r.Deadline,
            })
            .AsAsyncEnumerable();
        await foreach (var row in open.WithCancellation(cancellationToken))
        {
            await deadlines.WatchAsync(row.Tenant, row.Id, row.Deadline, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
