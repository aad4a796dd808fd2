using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TalentBot.Decisions.Assessments;
using TalentBot.Host.Configuration.Keeping;
using TalentBot.Host.Retention;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Retention;

public sealed class DailyDeletionTests : IAsyncLifetime
{
    private readonly TemporaryStorage _storage = new();

    public async Task InitializeAsync()
    {
        await _storage.InitializeAsync();
        await _storage.AddAsync(Given.Assessment("open", "ana"));
        await _storage.AddAsync(In("closed", new AssessmentState.Closed(At(0), default)));
        await _storage.AddAsync(In("cancelled", new AssessmentState.Cancelled(At(1), "No.")));
    }

    public Task DisposeAsync() => _storage.DisposeAsync();

    [Fact]
    public async Task What_ended_longer_ago_than_it_is_kept_is_deleted_day_by_day()
    {
        using var deletion = Deletion(days: 10);
        await deletion.StartAsync(default);

        await AdvanceAsync(10);
        Assert.Equal(["cancelled", "closed", "open"], await IdsAsync());
        await AdvanceAsync(1);
        await UntilAsync("cancelled", "open");
        await AdvanceAsync(1);
        await UntilAsync("open");
        await AdvanceAsync(400);
        Assert.Equal(["open"], await IdsAsync());

        await deletion.StopAsync(default);
    }

    [Fact]
    public async Task Nothing_of_a_deleted_one_is_left()
    {
        await using var db = await _storage.Contexts.CreateDbContextAsync();
        db.Posts.Add(
            new()
            {
                AssessmentId = "closed",
                Card = "decision",
                ActivityId = "m1",
            }
        );
        await db.SaveChangesAsync();

        await new Expired(_storage.Contexts, _storage.Erasure).DeleteAsync(At(1), default);

        Assert.DoesNotContain("closed", await IdsAsync());
        Assert.Equal(0, await db.Posts.CountAsync());
        Assert.Equal(0, await db.Outbox.CountAsync(r => r.AssessmentId == "closed"));
        Assert.Equal(0, await db.People.CountAsync(r => r.AssessmentId == "closed"));
    }

    [Fact]
    public async Task At_the_very_end_of_its_time_it_is_still_kept()
    {
        await new Expired(_storage.Contexts, _storage.Erasure).DeleteAsync(At(0), default);

        Assert.Contains("closed", await IdsAsync());
    }

    [Fact]
    public async Task With_zero_days_all_is_kept()
    {
        using var deletion = Deletion(days: 0);
        await deletion.StartAsync(default);

        await AdvanceAsync(5000);

        Assert.True(deletion.ExecuteTask!.IsCompletedSuccessfully);
        Assert.Equal(3, (await IdsAsync()).Length);
    }

    [Theory]
    [InlineData(false, 5)]
    [InlineData(true, 30)]
    public void A_decision_is_kept_from_the_last_thing_that_happened(bool wasAsked, int end)
    {
        var decided = In(
            "d",
            new AssessmentState.Decided(
                new(At(0), default),
                new()
                {
                    By = Given.Person("owner"),
                    At = At(5),
                    Choice = new Decisions.Assessments.Deciding.Choice.Accept(),
                    Prediction = null!,
                },
                wasAsked ? At(30) : null
            )
        );

        Assert.Equal(At(end), Ending.Of(decided));
    }

    [Fact]
    public void A_decision_whose_review_is_still_to_come_is_kept()
    {
        var decided = In(
            "d",
            new AssessmentState.Decided(
                new(At(0), default),
                new()
                {
                    By = Given.Person("owner"),
                    At = At(5),
                    ReviewAt = At(900),
                    Choice = new Decisions.Assessments.Deciding.Choice.Accept(),
                    Prediction = null!,
                }
            )
        );

        Assert.Null(Ending.Of(decided));
    }

    private static DateTimeOffset At(int day) => Given.Noon.AddDays(day);

    private static Assessment In(string id, AssessmentState state) =>
        Given.Assessment(id, "ana") with
        {
            StartedAt = Given.Noon.AddDays(-1),
            State = state,
        };

    private DailyDeletion Deletion(int days) =>
        new(
            new(_storage.Contexts, _storage.Erasure),
            Options.Create(new RetentionOptions { Days = days }),
            _storage.Clock,
            NullLogger<DailyDeletion>.Instance
        );

    private async Task AdvanceAsync(int days)
    {
        for (var day = 0; day < Math.Min(days, 20); day++)
        {
            _storage.Clock.Advance(TimeSpan.FromDays(1));
            await Task.Delay(20);
        }
    }

    private async Task UntilAsync(params string[] ids)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (string.Join(" ", ids) != string.Join(" ", await IdsAsync()))
        {
            await Task.Delay(50, patience.Token);
        }
    }

    private async Task<string[]> IdsAsync()
    {
        await using var db = await _storage.Contexts.CreateDbContextAsync();
        return await db.Assessments.Select(a => a.Id).OrderBy(id => id).ToArrayAsync();
    }
}
