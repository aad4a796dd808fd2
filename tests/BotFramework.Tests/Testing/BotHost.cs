using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Tests.Testing;

/// <summary>A bot behind a real server on the loopback, and a client that posts to it.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private BotHost(WebApplication app)
    {
        _app = app;
        var address = app
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.Single();
        _client = new HttpClient { BaseAddress = new Uri(address) };
    }

    public static async Task<BotHost> StartAsync(CloudAdapter adapter, BotCallbackHandler onTurn)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var bot = new DelegateBot(onTurn);
        app.Run(context =>
            adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted)
        );
        await app.StartAsync();
        return new BotHost(app);
    }

    public Task<HttpResponseMessage> PostAsync(Activity activity, string? token = null) =>
        SendAsync(HttpMethod.Post, SchemaJson.Serialize(activity), token: token);

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string body,
        string contentType = "application/json",
        string? token = null
    )
    {
        using var request = new HttpRequestMessage(method, "/api/messages");
        if (method == HttpMethod.Post)
        {
            request.Content = new StringContent(body, Encoding.UTF8, contentType);
        }

        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }

        return await _client.SendAsync(request);
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync());

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
