using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Connector;

public sealed class DirectConversationTests
{
    [Fact]
    public async Task A_direct_conversation_has_one_member_besides_the_bot()
    {
        using var service = new FakeService();
        using var client = new ConnectorClient(
            new Uri(Given.ServiceUrl),
            credentials: null,
            service.CreateClient(string.Empty),
            disposeHttpClient: true
        );

        var created = await client.Conversations.CreateDirectConversationAsync(
            "28:bot",
            "29:ana",
            new Activity { Text = "hi" }
        );

        Assert.Equal("sent-1", created.Id);
        Assert.Equal(
            """{"bot":{"id":"28:bot"},"members":[{"id":"29:ana"}],"activity":{"text":"hi"}}""",
            Assert.Single(service.Requests).Body
        );
    }
}
