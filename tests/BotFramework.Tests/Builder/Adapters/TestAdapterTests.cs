using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Adapters;

public sealed class TestAdapterTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public void By_default_user1_talks_with_the_bot_on_the_test_channel()
    {
        var talk = _adapter.Conversation;

        Assert.Equal(("test", "https://test.com"), (talk.ChannelId, talk.ServiceUrl));
        Assert.Equal(("user1", "bot"), (talk.User.Id, talk.Bot.Id));
        Assert.Equal("convo1", talk.Conversation.Id);
        Assert.Equal("msteams", new TestAdapter("msteams").Conversation.ChannelId);
    }

    [Fact]
    public void A_named_conversation_has_ids_in_small_letters()
    {
        var talk = TestAdapter.CreateConversation("Lunch", "Ana", "Waiter");

        Assert.Equal(("ana", "Ana"), (talk.User.Id, talk.User.Name));
        Assert.Equal(("waiter", "Lunch"), (talk.Bot.Id, talk.Conversation.Id));
    }

    [Fact]
    public async Task What_an_activity_lacks_is_filled_in()
    {
        var activity = new Activity { Text = "hi" };

        await _adapter.ProcessActivityAsync(activity, (_, _) => Task.CompletedTask);

        Assert.Equal((ActivityTypes.Message, "test"), (activity.Type, activity.ChannelId));
        Assert.Equal(("user1", "bot"), (activity.From.Id, activity.Recipient.Id));
        Assert.Equal("convo1", activity.Conversation.Id);
        Assert.NotNull(activity.Id);
        Assert.NotNull(activity.Timestamp);
        Assert.NotNull(activity.LocalTimestamp);
    }

    [Fact]
    public async Task What_a_user_types_is_in_the_users_language()
    {
        var locale = string.Empty;
        _adapter.Locale = "de-de";

        await _adapter.SendTextToBotAsync(
            "hallo",
            (turn, _) =>
            {
                locale = turn.Activity.Locale;
                return Task.CompletedTask;
            },
            CancellationToken.None
        );

        Assert.Equal("de-de", locale);
    }

    [Fact]
    public async Task What_the_bot_sends_stands_in_the_queue_with_an_id()
    {
        await SendAsync("one", "two");

        Assert.Equal(["one", "two"], _adapter.ActiveQueue.Select(activity => activity.Text));
        Assert.All(_adapter.ActiveQueue, activity => Assert.NotEmpty(activity.Id));
        Assert.Equal("one", NextText());
        Assert.Equal("two", NextText());
        Assert.Null(NextText());
    }

    [Fact]
    public async Task A_reply_may_be_awaited()
    {
        var reply = _adapter.GetNextReplyAsync();
        Assert.False(reply.IsCompleted);

        await SendAsync("one");

        Assert.Equal("one", ((Activity)await reply).Text);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task Who_gave_up_waiting_takes_no_reply()
    {
        using var stopped = new CancellationTokenSource();
        var reply = _adapter.GetNextReplyAsync(stopped.Token);
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reply);

        await SendAsync("one");

        Assert.Single(_adapter.ActiveQueue);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Traces_are_kept_only_if_asked_for(bool trace, int kept)
    {
        _adapter.EnableTrace = trace;

        await RunAsync(turn => turn.SendActivityAsync(new Activity(ActivityTypes.Trace)));

        Assert.Equal(kept, _adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task A_delay_is_waited_for_and_not_kept()
    {
        var delay = new Activity(ActivityTypes.Delay) { Value = 1 };

        await RunAsync(turn => turn.SendActivityAsync(delay));

        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task An_update_replaces_and_a_deletion_removes_what_nobody_has_taken()
    {
        await RunAsync(async turn =>
        {
            var first = await turn.SendActivityAsync("one");
            var second = await turn.SendActivityAsync("two");
            await turn.UpdateActivityAsync(
                new Activity(ActivityTypes.Message) { Id = first.Id, Text = "changed" }
            );
            await turn.DeleteActivityAsync(second.Id);
        });

        Assert.Equal("changed", Assert.Single(_adapter.ActiveQueue).Text);
    }

    [Fact]
    public async Task A_new_conversation_forgets_the_old_one()
    {
        await SendAsync("old");
        var type = string.Empty;

        await _adapter.CreateConversationAsync(
            "test",
            (turn, _) =>
            {
                type = turn.Activity.Type;
                return Task.CompletedTask;
            },
            CancellationToken.None
        );

        Assert.Equal(ActivityTypes.ConversationUpdate, type);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task An_identity_does_not_matter_and_nothing_is_answered() =>
        Assert.Null(
            await _adapter.ProcessActivityAsync(
                new ClaimsIdentity(),
                new Activity { Text = "hi" },
                (_, _) => Task.CompletedTask,
                CancellationToken.None
            )
        );

    private string? NextText() => (_adapter.GetNextReply() as Activity)?.Text;

    private Task SendAsync(params string[] texts) =>
        RunAsync(turn =>
            turn.SendActivitiesAsync([.. texts.Select(text => MessageFactory.Text(text))])
        );

    private Task RunAsync(Func<ITurnContext, Task> bot) =>
        _adapter.SendTextToBotAsync("hi", (turn, _) => bot(turn), CancellationToken.None);
}
