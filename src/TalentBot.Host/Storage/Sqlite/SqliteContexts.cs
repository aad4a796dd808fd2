using Microsoft.EntityFrameworkCore;

namespace TalentBot.Host.Storage.Sqlite;

/// <summary>Gives those who only know the tables the ones in SQLite.</summary>
internal sealed class SqliteContexts(IDbContextFactory<SqliteStorage> contexts)
    : IDbContextFactory<StorageContext>
{
    public StorageContext CreateDbContext() => contexts.CreateDbContext();
}
