using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Tests.Testing;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Tests.Builder.Integration.AspNet.Core;

public sealed class CloudAdapterTests : IDisposable
{
    private readonly FakeService _channel = new();
    private readonly CloudAdapter _adapter;

    public CloudAdapterTests()
    {
        _adapter = new CloudAdapter(new ConfigurationBuilder().Build(), _channel);
    }

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task A_message_is_answered_through_the_channel_and_with_an_empty_success()
    {
        await using var host = await StartAsync(
            (turn, token) =>
                turn.SendActivityAsync($"You said {turn.Activity.Text}.", cancellationToken: token)
        );

        using var response = await host.PostAsync(Given.Message("hello"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        var sent = Assert.Single(_channel.Requests);
        Assert.Equal(
            "/teams/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1700000000000"
                + "/activities/1700000000001",
            sent.Path
        );
        Assert.Equal("You said hello.", sent.Json.GetProperty("text").GetString());
        Assert.False(sent.Json.TryGetProperty("id", out _));
        Assert.DoesNotContain("Authorization", sent.Headers.Keys);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public async Task What_cannot_be_replied_to_is_answered_in_its_conversation(string? id)
    {
        await using var host = await StartAsync(
            (turn, token) => turn.SendActivityAsync("hi", cancellationToken: token)
        );
        var message = Given.Message();
        message.Id = id;

        using var response = await host.PostAsync(message);

        Assert.EndsWith(
            "1700000000000/activities",
            Assert.Single(_channel.Requests).Path,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_invoke_is_answered_in_the_body()
    {
        await using var host = await StartAsync(
            (turn, token) =>
                turn.SendActivityAsync(
                    InvokeResponse(
                        200,
                        new TaskModuleResponse(
                            new TaskModuleContinueResponse(
                                new TaskModuleTaskInfo("Form", card: new Attachment("card"))
                            )
                        )
                    ),
                    token
                )
        );

        using var response = await host.PostAsync(Given.Invoke("task/fetch"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.ToString());
        var task = (await BotHost.ReadAsync(response)).GetProperty("task");
        Assert.Equal("continue", task.GetProperty("type").GetString());
        Assert.Equal("Form", task.GetProperty("value").GetProperty("title").GetString());
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task An_invoke_may_be_answered_with_a_status_alone()
    {
        await using var host = await StartAsync(
            (turn, token) => turn.SendActivityAsync(InvokeResponse(202, body: null), token)
        );

        using var response = await host.PostAsync(Given.Invoke("task/submit"));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Null(response.Content.Headers.ContentType);
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented_even_after_an_error()
    {
        await using var host = await StartAsync((_, _) => throw new InvalidOperationException());
        _adapter.OnTurnError = (_, _) => Task.CompletedTask;

        using var response = await host.PostAsync(Given.Invoke("task/fetch"));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task An_error_that_nobody_handles_is_the_servers()
    {
        await using var host = await StartAsync((_, _) => throw new UnauthorizedAccessException());

        using var response = await host.PostAsync(Given.Message());

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task Where_replies_are_expected_they_come_in_the_body()
    {
        await using var host = await StartAsync(
            (turn, token) => turn.SendActivityAsync("here", cancellationToken: token)
        );
        var message = Given.Message();
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        using var response = await host.PostAsync(message);

        var replies = (await BotHost.ReadAsync(response)).GetProperty("activities");
        Assert.Equal("here", replies[0].GetProperty("text").GetString());
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task Traces_stay_here_and_delays_are_waited_for()
    {
        await using var host = await StartAsync(
            async (turn, token) =>
            {
                var trace = turn.Activity.CreateTrace("state");
                var delay = new Activity(ActivityTypes.Delay) { Value = 1 };
                var responses = await turn.SendActivitiesAsync([trace, delay], token);
                Assert.Equal(["", ""], responses.Select(response => response.Id));
            }
        );

        using var response = await host.PostAsync(Given.Message());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task A_card_is_updated_and_deleted_where_it_was_sent()
    {
        await using var host = await StartAsync(
            async (turn, token) =>
            {
                var card = new Activity(ActivityTypes.Message) { Id = "card-1" };
                await turn.UpdateActivityAsync(card, token);
                await turn.DeleteActivityAsync("card-1", token);
            }
        );

        using var response = await host.PostAsync(Given.Message());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["PUT", "DELETE"], _channel.Requests.Select(request => request.Method));
        Assert.All(
            _channel.Requests,
            request => Assert.EndsWith("/activities/card-1", request.Path, StringComparison.Ordinal)
        );
    }

    private static Activity InvokeResponse(int status, object? body) =>
        new(ActivityTypesEx.InvokeResponse)
        {
            Value = new InvokeResponse { Status = status, Body = body },
        };

    private Task<BotHost> StartAsync(BotCallbackHandler onTurn) =>
        BotHost.StartAsync(_adapter, onTurn);
}
