using Microsoft.Extensions.Options;
using TalentBot.Host.Configuration.Keeping;

namespace TalentBot.Host.Retention;

/// <summary>Deletes what is no longer to be kept, at the start and every day.</summary>
internal sealed partial class DailyDeletion(
    Expired expired,
    IOptions<RetentionOptions> options,
    TimeProvider clock,
    ILogger<DailyDeletion> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Days == 0)
        {
            return;
        }

        using var days = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            await DeleteAsync(stoppingToken);
        } while (await days.WaitForNextTickAsync(stoppingToken));
    }

    private async Task DeleteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var before = clock.GetUtcNow().AddDays(-options.Value.Days);
            var deleted = await expired.DeleteAsync(before, stoppingToken);
            if (deleted > 0)
            {
                Log.Deleted(logger, deleted, options.Value.Days);
            }
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            // Tomorrow is another day; the host must not stop for it.
            Log.Failed(logger, fault.GetType().Name, fault.StackTrace);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 361,
            Level = LogLevel.Information,
            Message = "{Count} decisions that ended more than {Days} days ago were deleted."
        )]
        public static partial void Deleted(ILogger logger, int count, int days);

        /// <summary>The exception's message may hold what somebody typed, so it is not logged.</summary>
        [LoggerMessage(
            EventId = 362,
            Level = LogLevel.Error,
            Message = "Old decisions could not be deleted; it is tried again in a day: {Fault}{Stack}"
        )]
        public static partial void Failed(ILogger logger, string fault, string? stack);
    }
}
