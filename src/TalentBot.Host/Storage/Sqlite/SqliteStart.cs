using Microsoft.EntityFrameworkCore;
using TalentBot.Host.Storage.People;
using TalentBot.Host.Storage.Rows;

namespace TalentBot.Host.Storage.Sqlite;

/// <summary>Takes hold of the file before anything else starts, and brings its tables up to date.</summary>
internal sealed class SqliteStart(SqliteFile file, IDbContextFactory<SqliteStorage> contexts)
    : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        file.Hold();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await DropStaleMigrationLockAsync(db, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        await db.FillPeopleAsync(cancellationToken);
        await VoidLeasesAsync(db, cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A process killed while migrating leaves its lock behind, and the next would wait for ever.</summary>
    private static async Task DropStaleMigrationLockAsync(
        SqliteStorage db,
        CancellationToken cancellationToken
    ) =>
        await db.Database.ExecuteSqlRawAsync(
            "DROP TABLE IF EXISTS \"__EFMigrationsLock\"",
            cancellationToken
        );

    /// <summary>Whoever claimed before this start is gone: nobody else may hold the file.</summary>
    private static async Task VoidLeasesAsync(
        SqliteStorage db,
        CancellationToken cancellationToken
    ) =>
        await db
            .Outbox.Where(r => r.State == OutboxState.Pending && r.LeaseUntil != null)
            .ExecuteUpdateAsync(
                s => s.SetProperty(r => r.LeaseUntil, (DateTimeOffset?)null),
                cancellationToken
            );
}
