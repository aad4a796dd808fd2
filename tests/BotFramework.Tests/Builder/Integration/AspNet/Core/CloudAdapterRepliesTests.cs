using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Tests.Testing;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Tests.Builder.Integration.AspNet.Core;

public sealed class CloudAdapterRepliesTests : IDisposable
{
    private readonly FakeService _channel = new();
    private readonly CloudAdapter _adapter;

    public CloudAdapterRepliesTests()
    {
        _adapter = new CloudAdapter(new ConfigurationBuilder().Build(), _channel);
    }

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task Replies_in_the_body_are_all_of_them_in_order_and_without_ids()
    {
        await using var host = await BotHost.StartAsync(
            _adapter,
            (turn, token) =>
                turn.SendActivitiesAsync(
                    [
                        turn.Activity.CreateTrace("state"),
                        new Activity(ActivityTypes.Delay) { Value = 1 },
                        MessageFactory.Text("here"),
                    ],
                    token
                )
        );

        using var response = await host.PostAsync(Expecting(Given.Message()));

        var replies = (await BotHost.ReadAsync(response)).GetProperty("activities");
        Assert.Equal(
            ["trace", "delay", "message"],
            replies.EnumerateArray().Select(reply => reply.GetProperty("type").GetString())
        );
        Assert.All(
            replies.EnumerateArray(),
            reply => Assert.False(reply.TryGetProperty("id", out _))
        );
    }

    [Fact]
    public async Task The_answer_to_an_invoke_is_among_the_replies_in_the_body()
    {
        await using var host = await BotHost.StartAsync(
            _adapter,
            (turn, token) => turn.SendActivityAsync(Answer(418, "tea"), token)
        );

        using var response = await host.PostAsync(Expecting(Given.Invoke("x")));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var reply = (await BotHost.ReadAsync(response)).GetProperty("activities")[0];
        Assert.Equal("invokeResponse", reply.GetProperty("type").GetString());
        Assert.Equal(418, reply.GetProperty("value").GetProperty("Status").GetInt32());
        Assert.Equal("tea", reply.GetProperty("value").GetProperty("Body").GetString());
    }

    [Fact]
    public async Task An_answer_is_written_over_several_lines_and_without_what_is_null()
    {
        await using var host = await BotHost.StartAsync(
            _adapter,
            (turn, token) =>
                turn.SendActivityAsync(
                    Answer(200, new TaskModuleResponse(new TaskModuleMessageResponse("done"))),
                    token
                )
        );

        using var response = await host.PostAsync(Given.Invoke("task/submit"));

        Assert.Equal(
            """
            {
              "task": {
                "value": "done",
                "type": "message"
              }
            }
            """,
            await response.Content.ReadAsStringAsync(),
            ignoreLineEndingDifferences: true
        );
    }

    [Fact]
    public async Task A_second_answer_to_an_invoke_is_a_fault()
    {
        Exception? fault = null;
        await using var host = await BotHost.StartAsync(
            _adapter,
            async (turn, token) =>
            {
                await turn.SendActivityAsync(Answer(200, "first"), token);
                fault = await Record.ExceptionAsync(() =>
                    turn.SendActivityAsync(Answer(201, "second"), token)
                );
            }
        );

        using var response = await host.PostAsync(Given.Invoke("x"));

        Assert.IsType<ArgumentException>(fault);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_error_handler_that_fails_is_the_servers_fault()
    {
        await using var host = await BotHost.StartAsync(
            _adapter,
            (_, _) => throw new InvalidOperationException()
        );
        _adapter.OnTurnError = (_, exception) => throw exception;

        using var response = await host.PostAsync(Given.Message());

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task A_plain_text_says_nothing_of_attachments_and_a_made_message_has_none()
    {
        await using var host = await BotHost.StartAsync(
            _adapter,
            async (turn, token) =>
            {
                await turn.SendActivityAsync("plain", cancellationToken: token);
                await turn.SendActivityAsync(MessageFactory.Text("made"), token);
            }
        );

        using var response = await host.PostAsync(Given.Message());

        Assert.DoesNotContain("attachments", _channel.Requests[0].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("entities", _channel.Requests[0].Body, StringComparison.Ordinal);
        Assert.Equal("[]", _channel.Requests[1].Json.GetProperty("attachments").GetRawText());
        Assert.Equal("[]", _channel.Requests[1].Json.GetProperty("entities").GetRawText());
    }

    [Fact]
    public async Task An_emulator_is_shown_traces()
    {
        await using var host = await BotHost.StartAsync(
            _adapter,
            (turn, token) => turn.SendActivityAsync(turn.Activity.CreateTrace("state"), token)
        );
        var message = Given.Message();
        message.ChannelId = "emulator";

        using var response = await host.PostAsync(message);

        Assert.Equal(
            "state",
            Assert.Single(_channel.Requests).Json.GetProperty("name").GetString()
        );
    }

    private static Activity Answer(int status, object body) =>
        new(ActivityTypesEx.InvokeResponse)
        {
            Value = new InvokeResponse { Status = status, Body = body },
        };

    private static Activity Expecting(Activity activity)
    {
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        return activity;
    }
}
