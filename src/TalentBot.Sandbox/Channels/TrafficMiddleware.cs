using Microsoft.AspNetCore.WebUtilities;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Channels.Faults;

namespace TalentBot.Sandbox.Channels;

/// <summary>Writes every call down, also those that come to nothing.</summary>
internal sealed class TrafficMiddleware(Traffic traffic, TimeProvider clock)
{
    /// <summary>Lets the call pass and notes it with the status that it got.</summary>
    public async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        context.Request.EnableBuffering();
        await context.Request.Body.DrainAsync(context.RequestAborted);
        var body = await RequestJson.ReadAsync(context.Request);
        try
        {
            await next(context);
        }
        finally
        {
            traffic.Add(
                new Exchange(
                    clock.GetUtcNow(),
                    $"{context.Request.Method} {context.Request.Path}",
                    body?.Copy(),
                    FaultMiddleware.WasCut(context) ? 0 : context.Response.StatusCode
                )
            );
        }
    }
}
