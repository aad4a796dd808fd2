using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;
using TalentBot.Delivery;
using TalentBot.Host.Deadlines;
using TalentBot.Host.Storage.Rows;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Deadlines;

public sealed class DeadlineTests : IAsyncLifetime
{
    private readonly TemporaryStorage _storage = new();

    private readonly List<string> _watched = [];

    private readonly List<DateTimeOffset> _instants = [];

    public Task InitializeAsync() => _storage.InitializeAsync();

    public Task DisposeAsync() => _storage.DisposeAsync();

    [Fact]
    public async Task Nothing_expires_before_its_deadline()
    {
        await AddAsync("a1");
        _storage.Clock.Advance(TimeSpan.FromDays(3) - TimeSpan.FromTicks(1));

        var assessment = await ExpireAsync("a1");

        Assert.IsType<AssessmentState.Open>(assessment?.State);
        Assert.Equal(
            [new Effect.Remind(Given.Person("ana"))],
            await _storage.OutboxAsync(OutboxState.Pending)
        );
    }

    [Fact]
    public async Task Halfway_who_has_not_finished_is_reminded_once_however_often_it_is_looked_at()
    {
        await AddAsync("a1");
        _storage.Clock.Advance(TimeSpan.FromDays(1.5) - TimeSpan.FromTicks(1));
        await ExpireAsync("a1");
        Assert.Empty(await _storage.RowsAsync());
        _storage.Clock.Advance(TimeSpan.FromTicks(1));

        await Task.WhenAll(ExpireAsync("a1"), ExpireAsync("a1"), ExpireAsync("a1"));

        Assert.Equal(
            [new Effect.Remind(Given.Person("ana"))],
            await _storage.OutboxAsync(OutboxState.Pending)
        );
    }

    [Fact]
    public async Task A_start_watches_for_the_reminder_that_comes_next()
    {
        await AddAsync("a1");
        _storage.Clock.Advance(TimeSpan.FromDays(1.5));
        await ExpireAsync("a1");

        await new DeadlineRebuild(_storage.Contexts, new Watching(_watched, _instants)).StartAsync(
            default
        );

        Assert.Equal(["a1"], _watched);
        Assert.Equal([Given.Noon + TimeSpan.FromDays(2.25)], _instants);
    }

    [Fact]
    public async Task At_its_deadline_it_closes_once_however_often_it_is_looked_at()
    {
        await AddAsync("a1");
        _storage.Clock.Advance(TimeSpan.FromDays(3));

        await Task.WhenAll(ExpireAsync("a1"), ExpireAsync("a1"), ExpireAsync("a1"));

        var stored = await _storage.Assessments.FindAsync(Given.Tenant, "a1", default);
        Assert.Equal(
            new AssessmentState.Closed(_storage.Clock.GetUtcNow(), ClosingReason.Deadline),
            stored?.State
        );
        Assert.Equal(
            [new Effect.RefreshDecision(), new Effect.PostRecommendation()],
            await _storage.OutboxAsync(OutboxState.Pending)
        );
    }

    [Fact]
    public async Task A_start_watches_second_rounds_too()
    {
        await _storage.AddAsync(
            Given.Assessment("second", "ana") with
            {
                State = new AssessmentState.SecondRound(new(2, ["core"], Given.Noon)),
            }
        );

        await new DeadlineRebuild(_storage.Contexts, new Watching(_watched, _instants)).StartAsync(
            default
        );

        Assert.Equal(["second"], _watched);
    }

    [Fact]
    public async Task What_is_gone_expires_without_a_fault() =>
        Assert.Null(await ExpireAsync("never-there"));

    [Fact]
    public async Task A_start_watches_every_open_assessment_again()
    {
        await AddAsync("open-1");
        await AddAsync("open-2");
        await _storage.AddAsync(
            Given.Assessment("closed", "ana") with
            {
                State = new AssessmentState.Closed(Given.Noon, ClosingReason.Owner),
            }
        );

        await new DeadlineRebuild(_storage.Contexts, new Watching(_watched, _instants)).StartAsync(
            default
        );

        Assert.Equal(["open-1", "open-2"], [.. _watched.Order(StringComparer.Ordinal)]);
    }

    private Task<bool> AddAsync(string id) =>
        _storage.AddAsync(
            Given.Assessment(id, "ana") with
            {
                FrameworkVersion = FrameworkFile.Default.Version,
            }
        );

    private Task<Assessment?> ExpireAsync(string id) =>
        new Expiry(_storage.Assessments, new DefaultFrameworks(), _storage.Clock).ExpireAsync(
            Given.Tenant,
            id,
            default
        );

    private sealed class Watching(List<string> watched, List<DateTimeOffset> instants) : IDeadlines
    {
        public Task WatchAsync(
            string tenant,
            string assessment,
            DateTimeOffset deadline,
            CancellationToken cancellationToken
        )
        {
            watched.Add(assessment);
            instants.Add(deadline);
            return Task.CompletedTask;
        }
    }
}
