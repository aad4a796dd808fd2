using Quartz;
using TalentBot.Delivery;

namespace TalentBot.Host.Deadlines;

/// <summary>Watches deadlines by one-shot triggers; those missed while the process slept fire at once.</summary>
internal sealed class QuartzDeadlines(ISchedulerFactory schedulers, TimeProvider clock) : IDeadlines
{
    public async Task WatchAsync(
        string tenant,
        string assessment,
        DateTimeOffset deadline,
        CancellationToken cancellationToken
    )
    {
        var job = JobBuilder
            .Create<DeadlineJob>()
            .WithIdentity(DeadlineJob.KeyOf(tenant, assessment))
            .Build();
        var trigger = TriggerBuilder
            .Create(clock)
            .WithIdentity(assessment, tenant)
            .StartAt(deadline)
            .WithSimpleSchedule(s =>
                s.WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow)
            )
            .Build();
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await scheduler.ScheduleJob(job, trigger, ScheduleJobOptions.Replacing, cancellationToken);
    }
}
