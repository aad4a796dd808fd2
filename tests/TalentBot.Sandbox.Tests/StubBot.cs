using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Tests;

/// <summary>A bot that says what its script says, so that the sandbox can be tested without the real one.</summary>
internal sealed class StubBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<JsonObject> _received = new();
    private readonly Func<JsonObject, Task<JsonObject?>> _script;

    private StubBot(Func<JsonObject, Task<JsonObject?>> script)
    {
        _script = script;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        _app.MapPost("api/messages", TakeAsync);
    }

    public Uri Messages => new(_app.Urls.First() + "/api/messages");

    public IReadOnlyList<JsonObject> Received => [.. _received];

    public static async Task<StubBot> StartAsync(Func<JsonObject, Task<JsonObject?>> script)
    {
        var bot = new StubBot(script);
        await bot._app.StartAsync();
        return bot;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        var activity = (JsonObject)(await JsonNode.ParseAsync(request.Body))!;
        _received.Enqueue(activity.Copy());
        var answer = await _script(activity);
        return answer is null ? Results.Ok() : Results.Json(answer);
    }
}
