using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using TalentBot.Decisions.Assessments;
using TalentBot.Delivery;
using TalentBot.Host.Outbox;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Outbox;

public sealed class OutboxDispatcherTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryStorage _storage = new();

    private readonly RecordingCourier _courier = new();

    private OutboxDispatcher _dispatcher = null!;

    public async Task InitializeAsync()
    {
        await _storage.InitializeAsync();
        _dispatcher = new OutboxDispatcher(
            _storage.Queue,
            _storage.Signal,
            new EffectDelivery(
                _storage.Queue,
                _storage.Assessments,
                _courier,
                new SendPace(_storage.Clock),
                _storage.Clock,
                NullLogger<EffectDelivery>.Instance
            ),
            _storage.Clock,
            NullLogger<OutboxDispatcher>.Instance
        );
    }

    public async Task DisposeAsync()
    {
        await _dispatcher.StopAsync(default);
        _dispatcher.Dispose();
        await _storage.DisposeAsync();
    }

    [Fact]
    public async Task What_is_saved_while_it_waits_is_carried_out_without_time_passing()
    {
        await _dispatcher.StartAsync(default);

        await AddAsync("a1", new Effect.PostDecision(), new Effect.WatchDeadline());

        await UntilAsync(() => _courier.Delivered.Count == 2);
    }

    [Fact]
    public async Task What_was_saved_before_the_start_is_carried_out()
    {
        await AddAsync("a1", new Effect.PostDecision());

        await _dispatcher.StartAsync(default);

        await UntilAsync(() => _courier.Delivered.Count == 1);
    }

    [Fact]
    public async Task A_failed_attempt_is_repeated_when_its_time_has_come()
    {
        _courier.AnswerWith(
            new DeliveryResult.TryAgain(TimeSpan.FromSeconds(20), "429"),
            new DeliveryResult.Delivered(null)
        );
        await _dispatcher.StartAsync(default);

        await AddAsync("a1", new Effect.PostDecision());

        await UntilAsync(() => _courier.Delivered.Count == 1);
        await UntilAsync(() =>
        {
            _storage.Clock.Advance(TimeSpan.FromSeconds(1));
            return _courier.Delivered.Count == 2;
        });
    }

    [Fact]
    public async Task One_card_that_hangs_keeps_no_other_waiting_and_nothing_overlaps_in_it()
    {
        var release = new TaskCompletionSource();
        var inA1 = new ConcurrentBag<Effect>();
        _courier.Answer = async (due, _) =>
        {
            if (due.Assessment.Id == "a1")
            {
                inA1.Add(due.Effect);
                await release.Task;
            }

            return new DeliveryResult.Delivered(null);
        };
        await _dispatcher.StartAsync(default);

        await AddAsync("a1", new Effect.PostDecision(), new Effect.RefreshDecision());
        await UntilAsync(() => !inA1.IsEmpty);
        await AddAsync("a2", new Effect.WatchDeadline());
        await UntilAsync(() => _courier.Delivered.Any(d => d.Assessment.Id == "a2"));

        Assert.Single(inA1);
        release.SetResult();
        await UntilAsync(() => inA1.Count == 2);
    }

    [Fact]
    public async Task A_stop_lets_what_has_begun_finish()
    {
        var release = new TaskCompletionSource();
        _courier.Answer = async (_, _) =>
        {
            await release.Task;
            return new DeliveryResult.Delivered("m1");
        };
        await _dispatcher.StartAsync(default);
        await AddAsync("a1", new Effect.PostDecision());
        await UntilAsync(() => !_courier.Delivered.IsEmpty);

        var stop = _dispatcher.StopAsync(default);
        release.SetResult();
        await stop.WaitAsync(Patience);

        Assert.Empty(await _storage.RowsAsync());
    }

    private Task<bool> AddAsync(string id, params Effect[] effects) =>
        _storage.AddAsync(Given.Assessment(id, "ana"), effects);

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var impatience = new CancellationTokenSource(Patience);
        while (!holds())
        {
            await Task.Delay(10, impatience.Token);
        }
    }
}
