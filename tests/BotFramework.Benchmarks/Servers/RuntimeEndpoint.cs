using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace BotFramework.Benchmarks.Servers;

/// <summary>A bot behind this repository's runtime, without an app: nobody shows a token.</summary>
internal static class RuntimeEndpoint
{
    public static RequestDelegate For(IBot bot)
    {
        var adapter = new CloudAdapter();
        return context =>
            adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);
    }
}
