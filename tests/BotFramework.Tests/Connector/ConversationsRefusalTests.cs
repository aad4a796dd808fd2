using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;
using Microsoft.Rest;

namespace Microsoft.Bot.Tests.Connector;

public sealed class ConversationsRefusalTests : IDisposable
{
    private const string Conversation = "19:a@thread.tacv2;messageid=1";

    private readonly FakeService _service = new();
    private readonly ConnectorClient _client;

    public ConversationsRefusalTests()
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
