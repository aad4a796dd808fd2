using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;
using Microsoft.Rest;

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

    [Fact]
    public async Task A_refusal_says_its_status_code_and_when_to_come_back()
    {
        _service.Answer = _ =>
        {
            var response = FakeService.Json(
                """{"error":{"code":"Throttled","message":"slow down"}}""",
                HttpStatusCode.TooManyRequests
            );
            response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7));
            return response;
        };

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() =>
            _client.Conversations.SendToConversationAsync(Activity())
        );

        Assert.Equal(
            "Operation returned an invalid status code 'TooManyRequests'",
            refusal.Message
        );
        Assert.Equal(HttpStatusCode.TooManyRequests, refusal.Response.StatusCode);
        Assert.Equal(["7"], refusal.Response.Headers["retry-after"]);
        Assert.Equal("Throttled", refusal.Body.Error.Code);
        Assert.Single(_service.Requests);
    }

    [Fact]
    public async Task A_refusal_that_is_no_json_has_no_body()
    {
        _service.Answer = _ => new HttpResponseMessage(HttpStatusCode.BadGateway)
        {
            Content = new StringContent("<html>"),
        };

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() =>
            _client.Conversations.DeleteActivityAsync(Conversation, "card-1")
        );

        Assert.Null(refusal.Body);
        Assert.Equal("<html>", refusal.Response.Content);
    }

    [Fact]
    public async Task What_was_sent_is_not_kept_in_the_exception()
    {
        _service.Answer = _ => new HttpResponseMessage(HttpStatusCode.Forbidden);
        using var client = new ConnectorClient(
            new Uri("https://smba.example/"),
            new FixedToken(),
            _service.CreateClient(string.Empty),
            disposeHttpClient: true
        );

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() =>
            client.Conversations.SendToConversationAsync(Activity())
        );

        Assert.Equal("Bearer secret", Assert.Single(_service.Requests).Headers["Authorization"]);
        Assert.Null(refusal.Request.Content);
        Assert.DoesNotContain("Authorization", refusal.Request.Headers.Keys);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_id_that_would_change_the_path_is_refused(string? id)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            _client.Conversations.DeleteActivityAsync(Conversation, id)
        );

        Assert.Empty(_service.Requests);
    }

    [Fact]
    public async Task An_answer_without_end_is_cut_off()
    {
        _service.Answer = _ => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent(new byte[2 * 1024 * 1024]),
        };

        await Assert.ThrowsAsync<HttpRequestException>(() =>
            _client.Conversations.SendToConversationAsync(Activity())
        );
    }

    [Fact]
    public async Task A_success_that_cannot_be_read_is_a_fault()
    {
        _service.Answer = _ => FakeService.Json("<html>");

        await Assert.ThrowsAsync<RestException>(() =>
            _client.Conversations.SendToConversationAsync(Activity())
        );
    }

    [Fact]
    public async Task A_team_and_its_channels_are_read_and_refused_as_a_plain_operation()
    {
        using var teams = new TeamsConnectorClient(
            new Uri("https://smba.example/teams"),
            credentials: null,
            _service.CreateClient(string.Empty),
            disposeHttpClient: true
        );
        _service.Answer = request =>
            request.Path.EndsWith("/conversations", StringComparison.Ordinal)
                ? FakeService.Json("""{"conversations":[{"id":"19:a"},{"id":"19:b","name":"B"}]}""")
                : new HttpResponseMessage(HttpStatusCode.NotFound);

        var channels = await teams.Teams.FetchChannelListAsync("19:team");
        var refusal = await Assert.ThrowsAsync<HttpOperationException>(() =>
            teams.Teams.FetchTeamDetailsAsync("19:team")
        );

        Assert.Equal("B", channels.Conversations[1].Name);
        Assert.Equal(HttpStatusCode.NotFound, refusal.Response.StatusCode);
        Assert.Equal("/teams/v3/teams/19%3Ateam", _service.Requests[1].Path);
    }

    private static Activity Activity() =>
        new(ActivityTypes.Message)
        {
            Text = "hi",
            Conversation = new ConversationAccount(id: Conversation),
        };

    private sealed class FixedToken : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "secret");
            return Task.CompletedTask;
        }
    }
}
