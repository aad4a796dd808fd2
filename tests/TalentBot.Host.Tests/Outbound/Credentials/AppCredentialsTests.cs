using System.Net;
using System.Security.Authentication;
using Microsoft.Bot.Schema;
using TalentBot.Host.Tests.Outbound.Testing;

namespace TalentBot.Host.Tests.Outbound.Credentials;

public sealed class AppCredentialsTests : IAsyncDisposable
{
    private readonly SendingBot _bot = new();

    private Outside Outside => _bot.Outside;

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Many_who_send_at_once_need_one_token()
    {
        var gate = new TaskCompletionSource();
        Outside.Gate = gate.Task;

        var sending = Enumerable.Range(0, 12).Select(_ => _bot.SendNowAsync()).ToArray();
        await Task.Delay(50);
        gate.SetResult();
        await Task.WhenAll(sending);

        Assert.Single(Outside.Asked);
        Assert.Equal(12, Outside.Sent.Length);
        Assert.All(Outside.Sent, c => Assert.Equal(Outside.Token + "1", c.Token));
    }

    [Fact]
    public async Task A_token_is_renewed_five_minutes_before_it_ends()
    {
        await _bot.SendAsync();

        _bot.Clock.Advance(TimeSpan.FromMinutes(54));
        await _bot.SendAsync();
        Assert.Single(Outside.Asked);

        _bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await _bot.SendAsync();

        Assert.Equal(2, Outside.Asked.Length);
        Assert.Equal(Outside.Token + "2", Outside.Sent[^1].Token);
    }

    [Fact]
    public async Task A_login_service_that_is_down_then_leaves_the_old_token_in_use()
    {
        await _bot.SendAsync();
        Outside.Login = _ => Outside.Json("{}", HttpStatusCode.InternalServerError);
        _bot.Clock.Advance(TimeSpan.FromMinutes(56));

        await _bot.SendAsync();
        await _bot.SendAsync();

        Assert.Equal(2, Outside.Asked.Length);
        Assert.Equal(Outside.Token + "1", Outside.Sent[^1].Token);
        Assert.Contains(_bot.Log.GetSnapshot(), r => r.Id.Id == 332);

        _bot.Clock.Advance(TimeSpan.FromMinutes(5));
        await Assert.ThrowsAsync<HttpRequestException>(() => _bot.SendAsync());
        Assert.Equal(3, Outside.Sent.Length);
    }

    [Fact]
    public async Task A_token_that_the_connector_refuses_is_renewed_once()
    {
        Outside.Connector = call =>
            call.Token == Outside.Token + "1" ? Refused : Outside.Json("""{"id":"m1"}""");

        var id = await _bot.SendAsync();

        Assert.Equal("m1", id);
        Assert.Equal([Outside.Token + "1", Outside.Token + "2"], Outside.Sent.Select(c => c.Token));
        Assert.Equal(Outside.Sent[0].Body, Outside.Sent[1].Body);
    }

    [Fact]
    public async Task A_connector_that_refuses_the_new_token_too_is_left_alone()
    {
        Outside.Connector = _ => Refused;

        await Assert.ThrowsAsync<ErrorResponseException>(() => _bot.SendAsync());
        Assert.Equal((2, 2), (Outside.Asked.Length, Outside.Sent.Length));

        await Assert.ThrowsAsync<ErrorResponseException>(() => _bot.SendAsync());
        Assert.Equal((2, 3), (Outside.Asked.Length, Outside.Sent.Length));
    }

    [Fact]
    public async Task A_login_service_that_refuses_the_bot_is_asked_once_and_nothing_is_sent()
    {
        Outside.Login = _ => Outside.Refusal("invalid_client", HttpStatusCode.Unauthorized);

        await Assert.ThrowsAsync<AuthenticationException>(() => _bot.SendAsync());

        Assert.Single(Outside.Asked);
        Assert.Empty(Outside.Sent);
        var line = Assert.Single(_bot.Log.GetSnapshot(), r => r.Id.Id == 331);
        Assert.Contains("401 invalid_client", line.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_login_service_that_is_busy_is_asked_again()
    {
        Outside.Login = _ =>
            Outside.Asked.Length < 3
                ? Outside.Refusal("temporarily_unavailable", HttpStatusCode.ServiceUnavailable)
                : null;

        Assert.Equal("m1", await _bot.SendAsync());
    }

    private static HttpResponseMessage Refused =>
        Outside.Json("""{"error":{"code":"x"}}""", HttpStatusCode.Unauthorized);
}
