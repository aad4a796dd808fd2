using Microsoft.EntityFrameworkCore;

namespace TalentBot.Host.Storage.Sqlite;

/// <summary>The tables in a SQLite file.</summary>
internal sealed class SqliteStorage(DbContextOptions<SqliteStorage> options)
    : StorageContext(options);
