using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder;

public sealed class TurnContextTests : IDisposable
{
    private readonly RecordingAdapter _adapter = new();
    private readonly TurnContext _turn;

    public TurnContextTests()
    {
        _turn = new TurnContext(_adapter, Given.Message());
    }

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task What_is_sent_is_addressed_to_where_the_activity_came_from()
    {
        var reply = new Activity(ActivityTypes.Message) { Text = "hi", Locale = "fr" };

        var response = await _turn.SendActivityAsync(reply);

        Assert.Same(reply, Assert.Single(_adapter.Sent));
        Assert.Equal("28:bot", reply.From.Id);
        Assert.Equal("29:ana", reply.Recipient.Id);
        Assert.Equal(Given.Thread, reply.Conversation.Id);
        Assert.Equal(_turn.Activity.Id, reply.ReplyToId);
        Assert.Equal("fr", reply.Locale);
        Assert.Equal("sent-0", response.Id);
        Assert.Equal("sent-0", reply.Id);
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task What_has_no_language_is_sent_in_that_of_the_activity()
    {
        await _turn.SendActivityAsync("hi");

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal("en-GB", sent.Locale);
        Assert.Equal(("msteams", Given.ServiceUrl), (sent.ChannelId, sent.ServiceUrl));
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        await _turn.SendActivityAsync(_turn.Activity.CreateTrace("state"));

        Assert.False(_turn.Responded);
    }

    [Fact]
    public async Task A_blank_text_or_nothing_at_all_cannot_be_sent()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivitiesAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => _turn.SendActivitiesAsync([]));
    }

    [Fact]
    public async Task The_text_overload_waits_for_input_only_through_the_interface()
    {
        await _turn.SendActivityAsync("through the class");
        await ((ITurnContext)_turn).SendActivityAsync("through the interface");

        Assert.Equal([null, "acceptingInput"], _adapter.Sent.Select(sent => sent.InputHint));
    }

    [Fact]
    public async Task Handlers_run_in_the_order_of_their_registration_and_may_alter_the_list()
    {
        _turn.OnSendActivities(
            (_, activities, next) =>
            {
                activities.Add(new Activity(ActivityTypes.Message) { Text = "second" });
                return next();
            }
        );
        _turn.OnSendActivities(
            (_, activities, next) =>
            {
                Assert.Equal(2, activities.Count);
                return next();
            }
        );

        await _turn.SendActivityAsync("first");

        Assert.Equal(["first", "second"], _adapter.Sent.Select(sent => sent.Text));
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_stops_the_sending()
    {
        _turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await _turn.SendActivityAsync("never");

        Assert.Null(response.Id);
        Assert.Empty(_adapter.Sent);
        Assert.False(_turn.Responded);
    }

    [Fact]
    public async Task An_update_takes_the_id_that_comes_back()
    {
        var seen = string.Empty;
        _turn.OnUpdateActivity(
            async (_, activity, next) =>
            {
                var response = await next();
                seen = activity.Id;
                return response;
            }
        );

        await _turn.UpdateActivityAsync(new Activity { Id = "card-1" });

        Assert.Equal("updated", seen);
        Assert.Equal(Given.Thread, Assert.Single(_adapter.Updated).Conversation.Id);
    }

    [Fact]
    public async Task A_delete_says_which_activity_where()
    {
        ConversationReference? seen = null;
        _turn.OnDeleteActivity(
            (_, reference, next) =>
            {
                seen = reference;
                return next();
            }
        );

        await _turn.DeleteActivityAsync("card-1");

        Assert.Equal("card-1", seen!.ActivityId);
        Assert.Same(seen, Assert.Single(_adapter.Deleted));
    }

    [Fact]
    public async Task A_clone_shares_state_and_handlers()
    {
        var heard = 0;
        _turn.OnSendActivities(
            (_, _, next) =>
            {
                heard++;
                return next();
            }
        );
        var clone = new TurnContext(_turn, Given.Message("other"));

        await clone.SendActivityAsync("hi");

        Assert.Equal(1, heard);
        Assert.Same(_turn.TurnState, clone.TurnState);
    }

    [Fact]
    public async Task Where_replies_are_expected_they_are_kept_instead_of_sent()
    {
        _turn.Activity.DeliveryMode = DeliveryModes.ExpectReplies;

        var response = await _turn.SendActivityAsync("kept");

        Assert.Empty(_adapter.Sent);
        Assert.Null(response.Id);
        Assert.Equal("kept", Assert.Single(_turn.BufferedReplyActivities).Text);
        Assert.True(_turn.Responded);
    }

    [Fact]
    public void State_is_kept_by_type_or_by_name_in_any_case()
    {
        _turn.TurnState.Add("Key", "value");
        _turn.TurnState.Add(_adapter);

        Assert.Equal("value", _turn.TurnState.Get<string>("KEY"));
        Assert.Same(_adapter, _turn.TurnState.Get<RecordingAdapter>());
        Assert.Null(_turn.TurnState.Get<Activity>());
        Assert.Throws<ArgumentException>(() => _turn.TurnState.Add("key", "again"));

        _turn.TurnState.Set("kEY", "new");
        _turn.TurnState.Set(_adapter);
        Assert.Equal("new", _turn.TurnState["key"]);
        Assert.Same(_adapter, _turn.TurnState[typeof(RecordingAdapter).FullName!]);
    }

    [Fact]
    public async Task A_turn_that_is_over_sends_nothing_and_has_let_go_of_its_state()
    {
        var kept = new CancellationTokenSource();
        _turn.TurnState.Add(kept);

        _turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.SendActivityAsync("late"));
        Assert.Throws<ObjectDisposedException>(() => kept.Token);
    }

    [Fact]
    public void A_delegating_turn_shows_the_same_activity_as_another_kind()
    {
        ITurnContext<IMessageActivity> delegating = new DelegatingTurnContext<IMessageActivity>(
            _turn
        );

        Assert.Same(_turn.Activity, delegating.Activity);
        Assert.Same(_turn.TurnState, delegating.TurnState);
    }
}
