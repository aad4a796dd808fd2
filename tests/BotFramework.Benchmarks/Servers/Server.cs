using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotFramework.Benchmarks.Servers;

/// <summary>One of the servers that are compared, on a free port of loopback.</summary>
internal static class Server
{
    /// <summary>Answers with the bytes that this process has allocated.</summary>
    public const string AllocatedPath = "/allocated";

    /// <summary>Serves until the process is ended; the first line it prints is its address.</summary>
    public static async Task RunAsync(string name)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapPost("/api/messages", Handler(name));
        app.MapGet(AllocatedPath, AnswerAllocatedAsync);
        await app.StartAsync();
        await Console.Out.WriteLineAsync(app.Urls.Single());
        await app.WaitForShutdownAsync();
    }

    private static RequestDelegate Handler(string name) =>
        name switch
        {
            ServerNames.Bare => new BareEndpoint().HandleAsync,
            ServerNames.Echo => RuntimeEndpoint.For(new EchoBot()),
            ServerNames.Waterfall => RuntimeEndpoint.For(OrderBot.Create()),
            _ => throw new ArgumentException($"There is no server {name}.", nameof(name)),
        };

    private static Task AnswerAllocatedAsync(HttpContext context) =>
        context.Response.WriteAsync(
            GC.GetTotalAllocatedBytes(precise: true).ToString(CultureInfo.InvariantCulture)
        );
}
