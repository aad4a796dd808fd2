using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Tests.Testing;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Tests.Builder.Integration.AspNet.Core;

/// <summary>Bot and connector as two servers on the loopback.</summary>
public sealed class CloudAdapterWireTests
{
    [Fact]
    public async Task A_reply_arrives_at_the_connector_with_its_ids_escaped()
    {
        var targets = new ConcurrentQueue<string>();
        await using var connector = await StartConnectorAsync(targets);
        var adapter = new CloudAdapter(new ConfigurationBuilder().Build());
        var sent = string.Empty;
        await using var bot = await BotHost.StartAsync(
            adapter,
            async (turn, token) =>
            {
                var response = await turn.SendActivityAsync("hi", cancellationToken: token);
                sent = response.Id;
            }
        );
        var message = Given.Message();
        message.ServiceUrl = $"{connector.Urls.Single()}/amer/";

        using var response = await bot.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("reply-1", sent);
        Assert.Equal(
            "POST /amer/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1700000000000"
                + "/activities/1700000000001",
            Assert.Single(targets)
        );
    }

    private static async Task<WebApplication> StartConnectorAsync(ConcurrentQueue<string> targets)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context =>
        {
            var request = context.Features.GetRequiredFeature<IHttpRequestFeature>();
            targets.Enqueue($"{request.Method} {request.RawTarget}");
            context.Response.StatusCode = StatusCodes.Status201Created;
            return context.Response.WriteAsync("""{"id":"reply-1"}""");
        });
        await app.StartAsync();
        return app;
    }
}
