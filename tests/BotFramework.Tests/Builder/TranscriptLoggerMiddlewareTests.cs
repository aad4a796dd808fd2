using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;
using Moq;

namespace Microsoft.Bot.Tests.Builder;

public sealed class TranscriptLoggerMiddlewareTests
{
    private readonly MemoryTranscriptStore _store = new();
    private readonly RecordingAdapter _adapter = new();

    public TranscriptLoggerMiddlewareTests() =>
        _adapter.Use(new TranscriptLoggerMiddleware(_store));

    [Fact]
    public async Task What_comes_in_and_goes_out_is_taken_down_after_it_happened()
    {
        await _adapter.RunAsync(
            Given.Message("question"),
            async (turn, token) =>
            {
                Assert.Empty(await ReadAsync());
                await turn.SendActivityAsync(MessageFactory.Text("answer"), token);
            }
        );

        var (question, answer) = await ReadTwoAsync();
        Assert.Equal(("question", RoleTypes.User), (question.Text, question.From.Role));
        Assert.Equal(("answer", "sent-0"), (answer.Text, answer.Id));
        Assert.NotNull(question.Timestamp);
        Assert.NotNull(answer.Timestamp);
    }

    [Fact]
    public async Task What_is_taken_down_stays_as_it_was()
    {
        var message = MessageFactory.Text("before");
        await _adapter.RunAsync(
            Given.Message(),
            async (turn, token) =>
            {
                await turn.SendActivityAsync(message, token);
                message.Text = "after";
            }
        );

        var (_, sent) = await ReadTwoAsync();
        Assert.Equal("before", sent.Text);
    }

    [Fact]
    public async Task An_update_and_a_deletion_are_taken_down_as_such()
    {
        var taken = new List<IActivity>();
        var logger = new Mock<ITranscriptLogger>();
        logger
            .Setup(it => it.LogActivityAsync(It.IsAny<IActivity>()))
            .Callback<IActivity>(taken.Add)
            .Returns(Task.CompletedTask);
        _adapter.Use(new TranscriptLoggerMiddleware(logger.Object));

        await _adapter.RunAsync(
            Given.Message(),
            async (turn, token) =>
            {
                var update = MessageFactory.Text("new");
                update.Id = "1";
                await turn.UpdateActivityAsync(update, token);
            }
        );
        await _adapter.RunAsync(
            Given.Message(),
            (turn, token) => turn.DeleteActivityAsync("2", token)
        );

        Assert.Equal(
            ["message", "messageUpdate", "message", "messageDelete"],
            taken.Select(activity => activity.Type)
        );
        Assert.Equal(("updated", "2"), (taken[1].Id, taken[3].Id));
        Assert.Equal("28:bot", taken[3].From.Id);
    }

    [Fact]
    public async Task A_turn_that_fails_is_taken_down_too()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _adapter.RunAsync(
                Given.Message("question"),
                async (turn, token) =>
                {
                    await turn.SendActivityAsync("wait", cancellationToken: token);
                    throw new InvalidOperationException();
                }
            )
        );

        var (question, answer) = await ReadTwoAsync();
        Assert.Equal(("question", "wait"), (question.Text, answer.Text));
    }

    [Fact]
    public async Task The_event_by_which_the_bot_begins_a_turn_itself_is_not_taken_down()
    {
        var begun = Given.Message().GetConversationReference().GetContinuationActivity();

        await _adapter.RunAsync(
            begun,
            (turn, token) => turn.SendActivityAsync("news", cancellationToken: token)
        );

        Assert.Equal("news", Assert.Single(await ReadAsync()).Text);
    }

    [Fact]
    public async Task What_comes_back_without_an_id_gets_one()
    {
        var incoming = Given.Message();
        incoming.DeliveryMode = DeliveryModes.ExpectReplies;

        await _adapter.RunAsync(
            incoming,
            (turn, token) => turn.SendActivityAsync("answer", cancellationToken: token)
        );

        var (_, answer) = await ReadTwoAsync();
        Assert.StartsWith("g_", answer.Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_logger_that_fails_does_not_fail_the_turn()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new TranscriptLoggerMiddleware(new FailingLogger()));

        await adapter.RunAsync(
            Given.Message(),
            (turn, token) => turn.SendActivityAsync("answer", cancellationToken: token)
        );

        Assert.Single(adapter.Sent);
    }

    [Fact]
    public async Task A_role_that_is_known_stays_and_a_sender_is_not_needed()
    {
        var fromBot = Given.Message();
        fromBot.From.Role = RoleTypes.Bot;
        var fromNobody = Given.Message();
        fromNobody.From = null;

        await _adapter.RunAsync(fromBot, (_, _) => Task.CompletedTask);
        await _adapter.RunAsync(fromNobody, (_, _) => Task.CompletedTask);

        var (bot, nobody) = await ReadTwoAsync();
        Assert.Equal((RoleTypes.Bot, RoleTypes.User), (bot.From.Role, nobody.From.Role));
    }

    private async Task<Activity[]> ReadAsync()
    {
        var page = await _store.GetTranscriptActivitiesAsync("msteams", Given.Thread);
        return [.. page.Items.Cast<Activity>()];
    }

    private async Task<(Activity First, Activity Second)> ReadTwoAsync()
    {
        var taken = await ReadAsync();
        Assert.Equal(2, taken.Length);
        return (taken[0], taken[1]);
    }

    private sealed class FailingLogger : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new NotSupportedException();
    }
}
