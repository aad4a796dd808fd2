using System.Net;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Tests.Testing;
using Microsoft.Rest;

namespace Microsoft.Bot.Tests.Connector.Teams;

public sealed class TeamsOperationsTests
{
    [Fact]
    public async Task A_team_and_its_channels_are_read_and_refused_as_a_plain_operation()
    {
        using var service = new FakeService();
        using var teams = new TeamsConnectorClient(
            new Uri("https://smba.example/teams"),
            credentials: null,
            service.CreateClient(string.Empty),
            disposeHttpClient: true
        );
        service.Answer = request =>
            request.Path.EndsWith("/conversations", StringComparison.Ordinal)
                ? FakeService.Json("""{"conversations":[{"id":"19:a"},{"id":"19:b","name":"B"}]}""")
                : new HttpResponseMessage(HttpStatusCode.NotFound);

        var channels = await teams.Teams.FetchChannelListAsync("19:team");
        var refusal = await Assert.ThrowsAsync<HttpOperationException>(() =>
            teams.Teams.FetchTeamDetailsAsync("19:team")
        );

        Assert.Equal("B", channels.Conversations[1].Name);
        Assert.Equal(HttpStatusCode.NotFound, refusal.Response.StatusCode);
        Assert.Equal("/teams/v3/teams/19%3Ateam", service.Requests[1].Path);
    }
}
