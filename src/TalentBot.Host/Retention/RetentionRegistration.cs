namespace TalentBot.Host.Retention;

/// <summary>Registers what deletes old decisions.</summary>
internal static class RetentionRegistration
{
    /// <summary>Adds the daily deletion; storage and settings come from elsewhere.</summary>
    public static IServiceCollection AddRetention(this IServiceCollection services) =>
        services.AddSingleton<Expired>().AddHostedService<DailyDeletion>();
}
