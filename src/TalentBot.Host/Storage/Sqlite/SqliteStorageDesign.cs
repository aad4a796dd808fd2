using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace TalentBot.Host.Storage.Sqlite;

/// <summary>Lets <c>dotnet ef migrations add</c> see the tables without starting the bot.</summary>
internal sealed class SqliteStorageDesign : IDesignTimeDbContextFactory<SqliteStorage>
{
    public SqliteStorage CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteStorage>().UseSqlite().Options);
}
