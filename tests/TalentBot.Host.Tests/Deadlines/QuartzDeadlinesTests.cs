using Microsoft.Extensions.DependencyInjection;
using TalentBot.Assessments;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;
using TalentBot.Delivery;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Deadlines;

public sealed class QuartzDeadlinesTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private readonly string _id = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task A_deadline_that_has_passed_is_acted_on_at_once()
    {
        await AddAsync(DateTimeOffset.UtcNow.AddDays(-1));

        await WatchAsync(DateTimeOffset.UtcNow.AddDays(-1));

        Assert.Equal(ClosingReason.Deadline, await ReasonOfClosingAsync());
    }

    [Fact]
    public async Task Watching_again_replaces_the_instant()
    {
        var soon = DateTimeOffset.UtcNow.AddSeconds(1);
        await AddAsync(soon);
        await WatchAsync(DateTimeOffset.UtcNow.AddDays(1));

        await WatchAsync(soon);

        Assert.Equal(ClosingReason.Deadline, await ReasonOfClosingAsync());
    }

    [Fact]
    public async Task Looking_too_early_looks_again_at_the_deadline()
    {
        var soon = DateTimeOffset.UtcNow.AddSeconds(2);
        await AddAsync(soon);

        await WatchAsync(DateTimeOffset.UtcNow.AddDays(-1));

        Assert.Equal(ClosingReason.Deadline, await ReasonOfClosingAsync());
    }

    private IAssessments Assessments => bot.Services.GetRequiredService<IAssessments>();

    private Task<bool> AddAsync(DateTimeOffset deadline) =>
        Assessments.AddAsync(
            Given.Assessment(_id, "ana") with
            {
                FrameworkVersion = FrameworkFile.Default.Version,
                Deadline = deadline,
            },
            _id,
            [],
            default
        );

    private Task WatchAsync(DateTimeOffset deadline) =>
        bot
            .Services.GetRequiredService<IDeadlines>()
            .WatchAsync(Given.Tenant, _id, deadline, default);

    /// <summary>Why it closed; null while it has not after half a minute.</summary>
    private async Task<ClosingReason?> ReasonOfClosingAsync()
    {
        var giveUpAt = DateTimeOffset.UtcNow.AddSeconds(30);
        while (DateTimeOffset.UtcNow < giveUpAt)
        {
            if (
                await Assessments.FindAsync(Given.Tenant, _id, default) is
                { State: AssessmentState.Closed { Reason: var reason } }
            )
            {
                return reason;
            }

            await Task.Delay(20);
        }

        return null;
    }
}
