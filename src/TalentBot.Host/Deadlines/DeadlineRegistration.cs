using Quartz;
using TalentBot.Delivery;

namespace TalentBot.Host.Deadlines;

/// <summary>Registers what watches deadlines.</summary>
internal static class DeadlineRegistration
{
    /// <summary>Adds the scheduler, in memory, and rebuilds it at the start.</summary>
    public static IServiceCollection AddDeadlines(this IServiceCollection services)
    {
        services.AddQuartz(_ => { });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services
            .AddSingleton<Expiry>()
            .AddSingleton<IDeadlines, QuartzDeadlines>()
            .AddHostedService<DeadlineRebuild>();
    }
}
