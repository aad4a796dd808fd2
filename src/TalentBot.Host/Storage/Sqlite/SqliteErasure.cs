using Microsoft.EntityFrameworkCore;

namespace TalentBot.Host.Storage.Sqlite;

/// <summary>Writes the file anew without its free pages, and empties the write-ahead log, which has the old ones.</summary>
internal sealed partial class SqliteErasure(
    IDbContextFactory<SqliteStorage> contexts,
    ILogger<SqliteErasure> logger
) : IErasure
{
    private const int MostAttempts = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public async Task EraseAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("VACUUM", cancellationToken);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await TryEmptyLogAsync(db, cancellationToken))
            {
                return;
            }

            await Task.Delay(Pause, cancellationToken);
        }

        Log.LogInUse(logger);
    }

    /// <summary>False while a reader still needs what is in the log.</summary>
    private static async Task<bool> TryEmptyLogAsync(
        SqliteStorage db,
        CancellationToken cancellationToken
    )
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return await command.ExecuteScalarAsync(cancellationToken) is 0L;
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 360,
            Level = LogLevel.Warning,
            Message = "The write-ahead log is in use and still has deleted content; it is emptied with the next deletion."
        )]
        public static partial void LogInUse(ILogger logger);
    }
}
