using Microsoft.Extensions.Logging.Testing;
using TalentBot.Decisions.Assessments;
using TalentBot.Delivery;
using TalentBot.Host.Outbox;
using TalentBot.Host.Storage.Rows;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Outbox;

public sealed class EffectDeliveryTests : IAsyncLifetime
{
    private readonly TemporaryStorage _storage = new();

    private readonly RecordingCourier _courier = new();

    private readonly FakeLogger<EffectDelivery> _logger = new();

    private SendPace _pace = null!;

    public Task InitializeAsync()
    {
        _pace = new SendPace(_storage.Clock);
        return _storage.InitializeAsync();
    }

    public Task DisposeAsync() => _storage.DisposeAsync();

    [Fact]
    public async Task Effects_are_carried_out_in_their_order_and_taken_off()
    {
        await AddAsync(new Effect.PostDecision(), new Effect.WatchDeadline());

        await CarryOutDueAsync();

        Assert.Equal([new Effect.PostDecision(), new Effect.WatchDeadline()], Tried);
        Assert.Empty(await _storage.RowsAsync());
    }

    [Fact]
    public async Task A_later_effect_learns_which_message_shows_its_card()
    {
        _courier.AnswerWith(new DeliveryResult.Delivered("m7"));
        await AddAsync(new Effect.PostDecision());
        await CarryOutDueAsync();

        await AddAsync("a1", new Effect.RefreshDecision());
        await CarryOutDueAsync();

        Assert.Equal(
            (null, "m7"),
            (_courier.Delivered.First().Shown, _courier.Delivered.Last().Shown)
        );
    }

    [Fact]
    public async Task A_card_that_was_posted_anew_is_found_under_its_new_message()
    {
        _courier.AnswerWith(new DeliveryResult.Delivered("m7"), new DeliveryResult.Delivered("m8"));
        await AddAsync(new Effect.PostDecision(), new Effect.RefreshDecision());

        await CarryOutDueAsync();

        Assert.Equal("m8", await _storage.Queue.ShownAsync("a1", "decision", default));
    }

    [Fact]
    public async Task What_is_carried_out_is_the_assessment_as_it_stands_then()
    {
        await AddAsync(new Effect.PostDecision());
        await AddAsync("a1"); // Saves it with another title.

        await CarryOutDueAsync();

        Assert.Equal("Renamed", Assert.Single(_courier.Delivered).Assessment.Title);
    }

    [Fact]
    public async Task A_failed_attempt_waits_as_long_as_was_asked_and_holds_back_what_follows()
    {
        _courier.AnswerWith(
            new DeliveryResult.TryAgain(TimeSpan.FromSeconds(40), "429"),
            new DeliveryResult.Delivered("m1")
        );
        await AddAsync(new Effect.PostDecision(), new Effect.RefreshDecision());

        await CarryOutDueAsync();
        _storage.Clock.Advance(TimeSpan.FromSeconds(39));
        await CarryOutDueAsync();
        Assert.Equal([new Effect.PostDecision()], Tried);
        // A tenth more at most, so that not all come back at once.
        _storage.Clock.Advance(TimeSpan.FromSeconds(5));
        await CarryOutDueAsync();

        Assert.Equal(
            [new Effect.PostDecision(), new Effect.PostDecision(), new Effect.RefreshDecision()],
            Tried
        );
    }

    [Fact]
    public async Task What_fails_in_every_attempt_is_given_up_with_its_reason_and_its_card_goes_on()
    {
        _courier.Answer = (due, _) =>
            Task.FromResult<DeliveryResult>(
                due.Effect is Effect.PostDecision
                    ? new DeliveryResult.TryAgain(null, "503")
                    : new DeliveryResult.Delivered(null)
            );
        await AddAsync(new Effect.PostDecision(), new Effect.RefreshDecision());

        for (var failed = 1; failed < Backoff.MostAttempts; failed++)
        {
            await CarryOutDueAsync();
            Assert.DoesNotContain(new Effect.RefreshDecision(), Tried);
            _storage.Clock.Advance(TimeSpan.FromHours(1));
        }

        await CarryOutDueAsync();

        var row = Assert.Single(await _storage.RowsAsync());
        Assert.Equal((OutboxState.Undeliverable, "503"), (row.State, row.Reason));
        Assert.Equal(new Effect.RefreshDecision(), Tried[^1]);
        Assert.Equal(311, _logger.LatestRecord.Id.Id);
    }

    [Fact]
    public async Task What_cannot_heal_is_marked_at_once_and_the_rest_goes_on()
    {
        _courier.AnswerWith(
            new DeliveryResult.Undeliverable("403 MessageWritesBlocked"),
            new DeliveryResult.Delivered(null)
        );
        await AddAsync(new Effect.PostDecision(), new Effect.WatchDeadline());

        await CarryOutDueAsync();

        var row = Assert.Single(await _storage.RowsAsync());
        Assert.Equal("403 MessageWritesBlocked", row.Reason);
        Assert.Equal([new Effect.PostDecision(), new Effect.WatchDeadline()], Tried);
    }

    [Fact]
    public async Task A_crash_between_sending_and_saving_sends_again()
    {
        await AddAsync(new Effect.PostDecision());
        var lost = await ClaimAsync();
        Assert.NotNull(lost); // Sent, and then the process died.

        _storage.Clock.Advance(TimeSpan.FromSeconds(31));
        await CarryOutDueAsync();

        Assert.Equal([new Effect.PostDecision()], Tried);
        Assert.Equal("m1", await _storage.Queue.ShownAsync("a1", "decision", default));
    }

    [Fact]
    public async Task A_claim_that_another_has_taken_over_changes_nothing_any_more()
    {
        await AddAsync(new Effect.PostDecision());
        var slow = await ClaimAsync();
        _storage.Clock.Advance(TimeSpan.FromSeconds(31));
        var newer = await ClaimAsync();

        Assert.False(await _storage.Queue.DeliveredAsync(slow!, "late", default));
        Assert.False(await _storage.Queue.UndeliverableAsync(slow!, "late", default));
        Assert.True(await _storage.Queue.DeliveredAsync(newer!, "m1", default));

        Assert.Equal("m1", await _storage.Queue.ShownAsync("a1", "decision", default));
    }

    [Fact]
    public async Task An_effect_of_a_card_in_flight_is_not_claimed()
    {
        await AddAsync(new Effect.PostDecision(), new Effect.RefreshDecision());

        Assert.NotNull(await ClaimAsync());

        Assert.Null(await ClaimAsync());
    }

    [Fact]
    public async Task A_failing_card_keeps_no_other_effect_waiting()
    {
        _courier.Answer = (due, _) =>
            Task.FromResult<DeliveryResult>(
                due.Effect is Effect.PostDecision
                    ? new DeliveryResult.TryAgain(null, "503")
                    : new DeliveryResult.Delivered("m2")
            );
        await AddAsync(new Effect.PostDecision(), new Effect.PostRecommendation());

        await CarryOutDueAsync();

        Assert.Equal("m2", await _storage.Queue.ShownAsync("a1", "recommendation", default));
    }

    [Fact]
    public async Task A_fault_of_the_courier_is_logged_and_tried_again_later()
    {
        _courier.Answer = (_, _) => throw new InvalidOperationException("A bug.");
        await AddAsync(new Effect.PostDecision());

        await CarryOutDueAsync();

        var row = Assert.Single(await _storage.RowsAsync());
        Assert.Equal((OutboxState.Pending, 1), (row.State, row.Attempt));
        Assert.Contains(_logger.Collector.GetSnapshot(), r => r.Id.Id == 312);
    }

    [Fact]
    public async Task An_attempt_that_the_stop_interrupts_is_given_back()
    {
        using var stop = new CancellationTokenSource();
        _courier.Answer = async (_, token) =>
        {
            await stop.CancelAsync();
            token.ThrowIfCancellationRequested();
            return new DeliveryResult.Delivered(null);
        };
        await AddAsync(new Effect.PostDecision());
        var claim = await ClaimAsync();

        await NewDelivery().CarryOutAsync(claim!, stop.Token);

        var row = Assert.Single(await _storage.RowsAsync());
        Assert.Equal((null, 0), (row.LeaseUntil, row.Attempt));
    }

    [Fact]
    public async Task An_attempt_that_hangs_is_cut_before_its_lease_is_over()
    {
        _courier.Answer = async (_, token) =>
        {
            _storage.Clock.Advance(EffectDelivery.Longest);
            await Task.Delay(Timeout.Infinite, token);
            return new DeliveryResult.Delivered(null);
        };
        await AddAsync(new Effect.PostDecision());

        await NewDelivery().CarryOutAsync((await ClaimAsync())!, default);

        Assert.Equal(1, Assert.Single(await _storage.RowsAsync()).Attempt);
    }

    [Fact]
    public async Task A_card_is_refreshed_once_a_second()
    {
        await AddAsync(new Effect.RefreshDecision());
        await CarryOutDueAsync();
        await AddAsync("a1", new Effect.RefreshDecision());

        await CarryOutDueAsync();
        Assert.Single(Tried);
        _storage.Clock.Advance(TimeSpan.FromSeconds(1));
        await CarryOutDueAsync();

        Assert.Equal(2, Tried.Length);
    }

    private Effect[] Tried => [.. _courier.Delivered.Select(d => d.Effect)];

    private Task<bool> AddAsync(params Effect[] effects) =>
        _storage.AddAsync(Given.Assessment("a1", "ana"), effects);

    private Task<string?> AddAsync(string id, params Effect[] effects) =>
        _storage.Assessments.ChangeAsync(
            Given.Tenant,
            id,
            a =>
                Task.FromResult(
                    new Assessments.Change<string>(
                        a with
                        {
                            Title = "Renamed",
                        },
                        [.. effects],
                        "saved"
                    )
                ),
            default
        );

    private EffectDelivery NewDelivery() =>
        new(_storage.Queue, _storage.Assessments, _courier, _pace, _storage.Clock, _logger);

    private Task<Host.Storage.ClaimedEffect?> ClaimAsync() =>
        _storage.Queue.ClaimAsync(_storage.Clock.GetUtcNow(), TimeSpan.FromSeconds(30), default);

    private async Task CarryOutDueAsync()
    {
        while (await ClaimAsync() is { } claim)
        {
            await NewDelivery().CarryOutAsync(claim, default);
        }
    }
}
