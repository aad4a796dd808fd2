using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using TalentBot.Assessments;
using TalentBot.Host.Configuration.Keeping;
using TalentBot.Host.Storage.Personal;
using TalentBot.Host.Storage.Sqlite;
using TalentBot.Host.Storage.States;
using TalentBot.Installations;
using TalentBot.PersonalData;

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
            .AddSingleton<IInstallations, StoredInstallations>()
            .AddSingleton<IStorage, StoredState>()
            .AddSingleton<IPersonalData, StoredPersonalData>();
}
