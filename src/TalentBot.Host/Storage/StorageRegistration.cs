using TalentBot.Assessments;
using TalentBot.Host.Storage.Sqlite;

namespace TalentBot.Host.Storage;

/// <summary>Registers storage; the one place that knows which databases there are.</summary>
internal static class StorageRegistration
{
    /// <summary>Adds the assessments and the outbox in the configured database.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services) =>
        services
            .AddSqlite(_ => throw new InvalidOperationException())
            .AddSingleton<AssessmentGates>()
            .AddSingleton<OutboxSignal>()
            .AddSingleton<OutboxQueue>()
            .AddSingleton<IAssessments, StoredAssessments>();
}
