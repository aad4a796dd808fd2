using Microsoft.Extensions.Time.Testing;
using TalentBot.Host.Outbound.Credentials;

namespace TalentBot.Host.Tests.Outbound.Credentials;

public sealed class TokenSourceTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    private readonly FakeTimeProvider _clock = new();

    private readonly TokenSource _tokens;

    private TimeSpan _life = TimeSpan.FromHours(1);

    private Exception? _fault;

    private int _asked;

    public TokenSourceTests() => _tokens = new TokenSource(AskAsync, _clock);

    [Theory]
    [InlineData(60, 55)]
    [InlineData(10, 5)]
    [InlineData(4, 2)]
    public async Task It_asks_again_before_the_end(int life, int minutes)
    {
        _life = TimeSpan.FromMinutes(life);
        await GetAsync();

        _clock.Advance(TimeSpan.FromMinutes(minutes) - Tick);
        Assert.Equal("1", await GetAsync());

        _clock.Advance(Tick);
        Assert.Equal("2", await GetAsync());
    }

    [Fact]
    public async Task A_failed_renewal_is_not_tried_again_for_a_moment()
    {
        await GetAsync();
        _clock.Advance(TimeSpan.FromMinutes(55));
        _fault = new HttpRequestException();
        Assert.Equal("1", await GetAsync());

        _clock.Advance(TokenSource.Pause - Tick);
        Assert.Equal("1", await GetAsync());
        Assert.Equal(2, _asked);

        _clock.Advance(Tick);
        Assert.Equal("1", await GetAsync());
        Assert.Equal(3, _asked);
    }

    [Fact]
    public async Task A_token_that_has_ended_is_never_given()
    {
        await GetAsync();
        _clock.Advance(_life);
        _fault = new HttpRequestException();

        await Assert.ThrowsAsync<HttpRequestException>(GetAsync);
        await Assert.ThrowsAsync<HttpRequestException>(GetAsync);
    }

    [Fact]
    public async Task A_bug_is_not_taken_for_a_login_service_that_is_down()
    {
        await GetAsync();
        _clock.Advance(TimeSpan.FromMinutes(55));
        _fault = new FormatException();

        await Assert.ThrowsAsync<FormatException>(GetAsync);
    }

    [Fact]
    public async Task All_who_were_refused_get_the_same_new_token()
    {
        await GetAsync();

        var renewed = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => RenewAsync("1")));

        Assert.All(renewed, t => Assert.Equal("2", t));
        Assert.Equal(2, _asked);
    }

    [Fact]
    public async Task A_new_token_that_is_refused_too_is_replaced_only_later()
    {
        await GetAsync();
        await RenewAsync("1");

        _clock.Advance(TokenSource.Rest - Tick);
        Assert.Null(await RenewAsync("2"));

        _clock.Advance(Tick);
        Assert.Equal("3", await RenewAsync("2"));
    }

    [Fact]
    public async Task Whoever_stops_waiting_stops_nobody_else()
    {
        using var patience = new CancellationTokenSource();
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _tokens.GetAsync(patience.Token)
        );

        Assert.Equal("1", await GetAsync());
        Assert.Equal(1, _asked);
    }

    [Fact]
    public void A_token_does_not_tell_its_text() =>
        Assert.DoesNotContain(
            "secret",
            new Token("secret", default, default).ToString(),
            StringComparison.Ordinal
        );

    private Task<string> GetAsync() => _tokens.GetAsync(default);

    private Task<string?> RenewAsync(string refused) => _tokens.RenewAsync(refused, default);

    private async Task<Token> AskAsync()
    {
        var number = Interlocked.Increment(ref _asked);
        await Task.Delay(20);
        var now = _clock.GetUtcNow();
        return _fault is null ? new Token($"{number}", now, now + _life) : throw _fault;
    }
}
