using Quartz;
using TalentBot.Delivery;

namespace TalentBot.Host.Deadlines;

/// <summary>Looks after one assessment when its deadline or a reminder has come; comes back when that was too early or failed.</summary>
internal sealed partial class DeadlineJob(
    Expiry expiry,
    IDeadlines deadlines,
    TimeProvider clock,
    ILogger<DeadlineJob> logger
) : IJob
{
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromMinutes(1);

    /// <summary>The key says which assessment: its id, in the group of its tenant.</summary>
    public static JobKey KeyOf(string tenant, string assessment) => new(assessment, tenant);

    public async ValueTask Execute(
        IJobExecutionContext context,
        CancellationToken cancellationToken = default
    )
    {
        var (tenant, id) = (context.JobDetail.Key.Group, context.JobDetail.Key.Name);
        try
        {
            var assessment = await expiry.ExpireAsync(tenant, id, cancellationToken);
            if (assessment?.NextAt is { } due)
            {
                await deadlines.WatchAsync(tenant, id, due, cancellationToken);
            }
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, id, fault.GetType().Name, fault.StackTrace);
            var later = clock.GetUtcNow() + PauseAfterFault;
            await deadlines.WatchAsync(tenant, id, later, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 320,
            Level = LogLevel.Error,
            Message = "The deadline of assessment {Assessment} met a fault and is looked at again in a minute: {Fault}{Stack}"
        )]
        public static partial void Failed(
            ILogger logger,
            string assessment,
            string fault,
            string? stack
        );
    }
}
