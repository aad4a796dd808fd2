using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TalentBot.Host.Storage.Sqlite;

/// <summary>Registers storage in a SQLite file.</summary>
internal static class SqliteRegistration
{
    /// <summary>Adds the tables; the file is taken when the host starts.</summary>
    public static IServiceCollection AddSqlite(
        this IServiceCollection services,
        Func<IServiceProvider, SqliteFile> file
    ) =>
        services
            .AddSingleton(file)
            .AddDbContextFactory<SqliteStorage>(
                (provider, options) => Use(options, provider.GetRequiredService<SqliteFile>())
            )
            .AddSingleton<IDbContextFactory<StorageContext>, SqliteContexts>()
            .AddSingleton<IErasure, SqliteErasure>()
            .AddHostedService<SqliteStart>();

    /// <remarks>What a statement runs into is logged where it is caught: a row that is there already is no fault.</remarks>
    private static void Use(DbContextOptionsBuilder options, SqliteFile file) =>
        options
            .ConfigureWarnings(w =>
                w.Log(
                    (RelationalEventId.CommandError, LogLevel.Debug),
                    (CoreEventId.SaveChangesFailed, LogLevel.Debug)
                )
            )
            .UseSqlite(
                file.ConnectionString,
                sqlite => sqlite.ExecutionStrategy(d => new SqliteRetries(d))
            )
            .AddInterceptors(new SqlitePragmas());
}
