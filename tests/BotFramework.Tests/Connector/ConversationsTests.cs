using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Connector;

public sealed class ConversationsTests : IDisposable
{
    private const string Conversation = "19:a@thread.tacv2;messageid=1";
    private const string Escaped = "19%3Aa%40thread.tacv2%3Bmessageid%3D1";

    private readonly FakeService _service = new();
    private readonly ConnectorClient _client;

    public ConversationsTests()
    {
        _client = new ConnectorClient(
            new Uri("https://smba.example/teams/"),
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

    [Fact]
    public async Task A_reply_is_posted_under_its_activity_and_names_the_conversation()
    {
        var activity = Activity();
        activity.ReplyToId = "f:1";

        var response = await _client.Conversations.ReplyToActivityAsync(activity);

        var request = Assert.Single(_service.Requests);
        Assert.Equal("sent-1", response.Id);
        Assert.Equal("POST", request.Method);
        Assert.Equal($"/teams/v3/conversations/{Escaped}/activities/f%3A1", request.Path);
        Assert.Equal(Conversation, request.Headers["x-ms-conversation-id"]);
        Assert.Equal("hi", request.Json.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_message_to_the_conversation_names_it_only_in_the_path()
    {
        await _client.Conversations.SendToConversationAsync(Activity());

        var request = Assert.Single(_service.Requests);
        Assert.Equal($"/teams/v3/conversations/{Escaped}/activities", request.Path);
        Assert.DoesNotContain("x-ms-conversation-id", request.Headers.Keys);
    }

    [Fact]
    public async Task An_update_is_put_and_a_delete_is_deleted()
    {
        var activity = Activity();
        activity.Id = "card-1";

        await _client.Conversations.UpdateActivityAsync(activity);
        await _client.Conversations.DeleteActivityAsync(Conversation, "card-1");

        Assert.Equal(
            [
                $"PUT /teams/v3/conversations/{Escaped}/activities/card-1",
                $"DELETE /teams/v3/conversations/{Escaped}/activities/card-1",
            ],
            _service.Requests.Select(request => $"{request.Method} {request.Path}")
        );
    }

    [Fact]
    public async Task Members_are_read_one_by_one_and_by_pages()
    {
        _service.Answer = request =>
            FakeService.Json(
                request.Path.Contains("pagedmembers", StringComparison.Ordinal)
                    ? """{"continuationToken":"next","members":[{"id":"29:ana"}]}"""
                    : """{"id":"29:ana","email":"ana@example.org"}"""
            );

        var page = await _client.Conversations.GetConversationPagedMembersAsync(
            Conversation,
            50,
            "a/b"
        );
        var member = await ((Conversations)_client.Conversations).GetConversationMemberAsync(
            "29:ana",
            Conversation
        );

        Assert.Equal("next", page.ContinuationToken);
        Assert.Equal("29:ana", member.Id);
        Assert.Equal(
            [
                $"/teams/v3/conversations/{Escaped}/pagedmembers?pageSize=50&continuationToken=a%2Fb",
                $"/teams/v3/conversations/{Escaped}/members/29%3Aana",
            ],
            _service.Requests.Select(request => request.Path)
        );
    }

    [Fact]
    public async Task A_new_conversation_comes_back_with_its_ids()
    {
        _service.Answer = _ =>
            FakeService.Json(
                """{"id":"19:new","activityId":"1","serviceUrl":"https://smba.example/"}""",
                HttpStatusCode.Created
            );

        var created = await _client.Conversations.CreateConversationAsync(
            new ConversationParameters { IsGroup = true, Activity = Activity() }
        );

        Assert.Equal("19:new", created.Id);
        Assert.Equal("1", created.ActivityId);
        Assert.Equal("/teams/v3/conversations", Assert.Single(_service.Requests).Path);
    }

    private static Activity Activity() =>
        new(ActivityTypes.Message)
        {
            Text = "hi",
            Conversation = new ConversationAccount(id: Conversation),
        };
}
