using System.Net;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Tests.Testing;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Tests.Builder.Integration.AspNet.Core;

public sealed class CloudAdapterTokenTests : IDisposable
{
    private readonly FakeIssuer _issuer = new();
    private int _turns;
    private string? _caller;

    public void Dispose() => _issuer.Dispose();

    [Fact]
    public async Task With_a_good_token_the_turn_runs()
    {
        await using var host = await StartAsync();

        using var response = await host.PostAsync(
            Given.Message(),
            FakeIssuer.CreateToken(DateTimeOffset.UtcNow)
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal((1, "urn:botframework:azure"), (_turns, _caller));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a.b.c")]
    public async Task Without_a_good_token_no_turn_runs(string? token)
    {
        await using var host = await StartAsync();

        using var response = await host.PostAsync(Given.Message(), token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(0, _turns);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.example/teams")]
    public async Task A_token_for_another_service_url_is_refused(string serviceUrl)
    {
        await using var host = await StartAsync();
        var activity = Given.Message();
        activity.ServiceUrl = serviceUrl;

        using var response = await host.PostAsync(
            activity,
            FakeIssuer.CreateToken(DateTimeOffset.UtcNow)
        );

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(0, _turns);
    }

    private Task<BotHost> StartAsync()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["MicrosoftAppId"] = FakeIssuer.AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["ToBotFromChannelOpenIdMetadataUrl"] = FakeIssuer.MetadataAddress,
        };
        var adapter = new CloudAdapter(
            new ConfigurationBuilder().AddInMemoryCollection(settings).Build(),
            _issuer.Service
        );
        return BotHost.StartAsync(
            adapter,
            (turn, _) =>
            {
                _turns++;
                _caller = turn.Activity.CallerId;
                return Task.CompletedTask;
            }
        );
    }
}
