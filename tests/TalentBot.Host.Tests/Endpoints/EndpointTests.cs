using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentBot.Host.Storage;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Endpoints;

public sealed class EndpointTests : IAsyncLifetime
{
    private readonly RunningBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task An_activity_reaches_the_adapter_whole()
    {
        var seen = "";
        _bot.Adapter.Process = async (request, token) =>
        {
            using var reader = new StreamReader(request.Body);
            seen = await reader.ReadToEndAsync(token);
        };

        var response = await _bot.PostAsync(RunningBot.Activity("\"hällo\""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(RunningBot.Activity("\"hällo\""), seen);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    public async Task Only_posts_are_taken(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        await RefusedAsync(_bot.Client.SendAsync(request), HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/x-www-form-urlencoded")]
    public Task Only_json_is_taken(string type) =>
        RefusedAsync(_bot.PostAsync("{}", type), HttpStatusCode.UnsupportedMediaType);

    [Fact]
    public async Task Packed_bodies_are_not_taken()
    {
        using var content = new ByteArrayContent([0x1f, 0x8b]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.ContentEncoding.Add("gzip");

        await RefusedAsync(
            _bot.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), content),
            HttpStatusCode.UnsupportedMediaType
        );
    }

    [Fact]
    public async Task The_largest_body_is_256_KiB()
    {
        var largest = RunningBot.Activity().PadRight(256 * 1024);

        Assert.Equal(HttpStatusCode.OK, (await _bot.PostAsync(largest)).StatusCode);
        Assert.Equal(1, _bot.Adapter.Calls);
        var larger = await _bot.PostAsync(largest + " ");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, larger.StatusCode);
        Assert.Equal(1, _bot.Adapter.Calls);
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_cut_there_too()
    {
        using var content = new StreamContent(new EndlessText());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = content,
        };
        request.Headers.TransferEncodingChunked = true;

        await RefusedAsync(_bot.Client.SendAsync(request), HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData(32, HttpStatusCode.OK)]
    [InlineData(33, HttpStatusCode.BadRequest)]
    [InlineData(100_000, HttpStatusCode.BadRequest)]
    public async Task Json_is_nested_at_most_32_deep(int depth, HttpStatusCode status)
    {
        var response = await _bot.PostAsync(
            RunningBot.Activity(new string('[', depth - 1) + new string(']', depth - 1))
        );

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("\uFEFF{}")]
    public Task What_is_no_json_is_refused(string body) =>
        RefusedAsync(_bot.PostAsync(body), HttpStatusCode.BadRequest);

    [Fact]
    public async Task Nothing_of_a_fault_gets_out()
    {
        _bot.Adapter.Process = (_, _) => throw new InvalidOperationException("canary");

        var response = await _bot.PostAsync(RunningBot.Activity());

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_turn_goes_on_when_the_sender_stops_waiting()
    {
        var sender = new CancellationTokenSource();
        var turn = new TaskCompletionSource<bool>();
        _bot.Adapter.Process = async (request, token) =>
        {
            await sender.CancelAsync();
            await Aborted(request.HttpContext);
            turn.SetResult(token.IsCancellationRequested);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _bot.PostAsync(RunningBot.Activity(), cancellationToken: sender.Token)
        );

        Assert.False(await turn.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        sender.Dispose();
    }

    [Fact]
    public async Task It_says_that_it_is_alive_and_ready()
    {
        Assert.Equal("ok", await _bot.Client.GetStringAsync(new Uri("/healthz", UriKind.Relative)));
        Assert.Equal("ok", await _bot.Client.GetStringAsync(new Uri("/readyz", UriKind.Relative)));
    }

    [Fact]
    public async Task It_is_alive_but_not_ready_without_its_tables()
    {
        await using (var db = await ContextAsync())
        {
            await db.Database.ExecuteSqlRawAsync("DROP TABLE Posts");
        }

        var ready = await _bot.Client.GetAsync(new Uri("/readyz", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("not ok", await ready.Content.ReadAsStringAsync());
        Assert.Equal("ok", await _bot.Client.GetStringAsync(new Uri("/healthz", UriKind.Relative)));
    }

    [Fact]
    public void The_data_file_is_made_under_the_content_root() =>
        Assert.True(File.Exists(_bot.DatabaseFile));

    private static Task Aborted(HttpContext context)
    {
        var aborted = new TaskCompletionSource();
        context.RequestAborted.Register(aborted.SetResult);
        return aborted.Task;
    }

    private Task<StorageContext> ContextAsync() =>
        _bot
            .Services.GetRequiredService<IDbContextFactory<StorageContext>>()
            .CreateDbContextAsync();

    private async Task RefusedAsync(Task<HttpResponseMessage> request, HttpStatusCode status)
    {
        var response = await request;

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(0, _bot.Adapter.Calls);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    private sealed class EndlessText : MemoryStream
    {
        public EndlessText()
            : base(new byte[300 * 1024]) { }

        public override bool CanSeek => false;
    }
}
