using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Connector;

public sealed class ConversationsStatusTests : IDisposable
{
    private readonly FakeService _service = new();
    private readonly ConnectorClient _client;

    public ConversationsStatusTests()
    {
        _client = new ConnectorClient(
            new Uri(Given.ServiceUrl),
            credentials: null,
            _service.CreateClient(string.Empty),
            disposeHttpClient: true
        );
    }

    public void Dispose()
    {
        _client.Dispose();
        _service.Dispose();
    }

    [Theory]
    [InlineData("POST", 200, 201, 202)]
    [InlineData("PUT", 200, 201, 202)]
    [InlineData("DELETE", 200, 202)]
    [InlineData("GET", 200)]
    public async Task Each_kind_of_call_has_its_successes_and_is_tried_once(
        string method,
        params int[] successes
    )
    {
        int[] answers = [200, 201, 202, 204, 207, 301, 400, 429, 500, 503];
        List<int> taken = [];
        foreach (var status in answers)
        {
            _service.Answer = _ => FakeService.Json("{}", (HttpStatusCode)status);
            if (await Record.ExceptionAsync(() => CallAsync(method)) is not { } exception)
            {
                taken.Add(status);
                continue;
            }

            var refusal = Assert.IsType<ErrorResponseException>(exception);
            Assert.Equal(status, (int)refusal.Response.StatusCode);
        }

        Assert.Equal(successes, taken);
        Assert.Equal(answers.Length, _service.Requests.Count);
    }

    private Task CallAsync(string method)
    {
        var conversations = _client.Conversations;
        return method switch
        {
            "POST" => conversations.SendToConversationAsync("19:a", new Activity()),
            "PUT" => conversations.UpdateActivityAsync("19:a", "1", new Activity()),
            "DELETE" => conversations.DeleteActivityAsync("19:a", "1"),
            _ => conversations.GetConversationPagedMembersAsync("19:a"),
        };
    }
}
