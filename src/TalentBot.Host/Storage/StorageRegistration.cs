using Microsoft.Extensions.Options;
using TalentBot.Assessments;
using TalentBot.Host.Configuration;
using TalentBot.Host.Storage.Sqlite;
using TalentBot.Installations;

namespace TalentBot.Host.Storage;

/// <summary>Registers storage; here a further kind of database would be chosen.</summary>
internal static class StorageRegistration
{
    /// <summary>Adds the assessments and the outbox in the configured database.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services) =>
        services
            .AddSqlite(provider => new SqliteFile(
                provider.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString,
                provider.GetRequiredService<IHostEnvironment>().ContentRootPath
            ))
            .AddSingleton<AssessmentGates>()
            .AddSingleton<OutboxSignal>()
            .AddSingleton<OutboxQueue>()
            .AddSingleton<IAssessments, StoredAssessments>()
            .AddSingleton<IInstallations, StoredInstallations>();
}
