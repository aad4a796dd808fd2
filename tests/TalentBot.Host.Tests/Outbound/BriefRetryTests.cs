using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using TalentBot.Host.Tests.Outbound.Testing;

namespace TalentBot.Host.Tests.Outbound;

public sealed class BriefRetryTests : IAsyncDisposable
{
    private readonly SendingBot _bot = new();

    private readonly List<DateTimeOffset> _calls = [];

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(412, 3, 3)]
    [InlineData(429, 3, 3)]
    [InlineData(503, 3, 3)]
    [InlineData(502, 1, 3)]
    [InlineData(504, 1, 3)]
    [InlineData(500, 1, 1)]
    [InlineData(400, 1, 1)]
    [InlineData(403, 1, 1)]
    [InlineData(404, 1, 1)]
    [InlineData(413, 1, 1)]
    [InlineData(302, 1, 1)]
    public async Task Only_what_is_safe_is_repeated(int status, int messages, int updates)
    {
        Answer(_ => new HttpResponseMessage((HttpStatusCode)status));

        await Assert.ThrowsAsync<ErrorResponseException>(() => _bot.SendAsync());
        Assert.Equal(messages, _calls.Count);

        _calls.Clear();
        await Assert.ThrowsAsync<ErrorResponseException>(() => _bot.UpdateAsync());
        Assert.Equal(updates, _calls.Count);
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, 3, 3)]
    [InlineData(HttpRequestError.NameResolutionError, 3, 3)]
    [InlineData(HttpRequestError.ResponseEnded, 1, 3)]
    [InlineData(HttpRequestError.Unknown, 1, 3)]
    [InlineData(HttpRequestError.SecureConnectionError, 1, 1)]
    [InlineData(HttpRequestError.InvalidResponse, 1, 1)]
    public async Task A_message_that_may_have_arrived_is_not_sent_again_here(
        HttpRequestError error,
        int messages,
        int updates
    )
    {
        Answer(_ => throw new HttpRequestException(error));

        await Assert.ThrowsAsync<HttpRequestException>(() => _bot.SendAsync());
        Assert.Equal(messages, _calls.Count);

        _calls.Clear();
        await Assert.ThrowsAsync<HttpRequestException>(() => _bot.UpdateAsync());
        Assert.Equal(updates, _calls.Count);
    }

    [Fact]
    public async Task A_short_wait_that_is_asked_for_is_kept()
    {
        Answer(n => n == 1 ? Busy("2") : Outside.Json("""{"id":"m1"}"""));

        Assert.Equal("m1", await _bot.SendAsync());

        Assert.InRange(_calls[1] - _calls[0], TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task An_instant_is_waited_for_like_seconds()
    {
        var at = _bot.Clock.GetUtcNow().AddSeconds(2);
        Answer(n =>
            n == 1
                ? Busy(at.ToString("r", CultureInfo.InvariantCulture))
                : Outside.Json("""{"id":"m1"}""")
        );

        Assert.Equal("m1", await _bot.SendAsync());

        Assert.True(_calls[1] >= at.AddSeconds(-1), "An instant has whole seconds.");
    }

    [Fact]
    public async Task A_long_wait_is_left_to_who_has_the_time()
    {
        Answer(_ => Busy("3"));

        var fault = await Assert.ThrowsAsync<ErrorResponseException>(() => _bot.SendAsync());

        Assert.Single(_calls);
        Assert.Equal(["3"], fault.Response.Headers["Retry-After"]);
    }

    private static HttpResponseMessage Busy(string wait)
    {
        var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        response.Headers.TryAddWithoutValidation("Retry-After", wait);
        return response;
    }

    private void Answer(Func<int, HttpResponseMessage> answer) =>
        _bot.Outside.Connector = _ =>
        {
            _calls.Add(_bot.Clock.GetUtcNow());
            return answer(_calls.Count);
        };
}
