using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotFramework.Benchmarks.Load;

/// <summary>The channel's end: takes replies and gives each an id.</summary>
internal sealed class Connector : IAsyncDisposable
{
    private static readonly byte[] Answer = """{"id":"1732530000000"}"""u8.ToArray();

    private readonly WebApplication _app;
    private long _replies;

    private Connector(WebApplication app) => _app = app;

    /// <summary>Where the bots find it.</summary>
    public string ServiceUrl => $"{_app.Urls.Single()}/";

    /// <summary>How many replies have come.</summary>
    public long Replies => Interlocked.Read(ref _replies);

    /// <summary>The last reply's body, kept only while <see cref="IsKeeping"/>.</summary>
    public string LastReply { get; private set; } = string.Empty;

    public bool IsKeeping { get; set; }

    public static async Task<Connector> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new Connector(builder.Build());
        connector._app.Run(connector.TakeAsync);
        await connector._app.StartAsync(cancellationToken);
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var body = context.Request.BodyReader;
        var read = await body.ReadAsync(context.RequestAborted);
        while (!read.IsCompleted)
        {
            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await body.ReadAsync(context.RequestAborted);
        }

        if (IsKeeping)
        {
            LastReply = Encoding.UTF8.GetString(read.Buffer);
        }

        body.AdvanceTo(read.Buffer.End);
        Interlocked.Increment(ref _replies);
        context.Response.ContentType = MediaTypeNames.Application.Json;
        context.Response.ContentLength = Answer.Length;
        await context.Response.Body.WriteAsync(Answer, context.RequestAborted);
    }
}
