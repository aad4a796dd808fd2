using System.Net;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Inbound;

/// <summary>Without an app, on this machine only: no token, but the same care with everything else.</summary>
public sealed class LocalModeTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Theory]
    [InlineData("http://127.0.0.1:56151/_connector", HttpStatusCode.OK)]
    [InlineData("https://smba.trafficmanager.net/emea/", HttpStatusCode.OK)]
    [InlineData("https://evil.example/", HttpStatusCode.Unauthorized)]
    [InlineData("http://169.254.169.254/", HttpStatusCode.Unauthorized)]
    [InlineData("here", HttpStatusCode.Unauthorized)]
    public async Task Only_services_that_may_be_answered_are_listened_to(
        string service,
        HttpStatusCode status
    ) =>
        Assert.Equal(
            status,
            (await bot.PostAsync($$"""{"type":"typing","serviceUrl":"{{service}}"}""")).StatusCode
        );

    [Fact]
    public async Task A_token_is_refused_since_nothing_could_be_held_against_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(
                RunningBot.Activity(),
                System.Text.Encoding.UTF8,
                "application/json"
            ),
        };
        request.Headers.Add("Authorization", "Bearer a.b.c");

        var response = await bot.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Two_tenants_are_refused() =>
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (
                await bot.PostAsync(
                    """{"type":"typing","serviceUrl":"http://localhost/","conversation":{"tenantId":"a"},"channelData":{"tenant":{"id":"b"}}}"""
                )
            ).StatusCode
        );
}
