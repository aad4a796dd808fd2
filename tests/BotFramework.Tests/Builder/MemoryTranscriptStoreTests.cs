using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder;

public sealed class MemoryTranscriptStoreTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly MemoryTranscriptStore _store = new();

    [Fact]
    public async Task A_conversation_is_read_in_pages_of_twenty_the_oldest_first()
    {
        for (var minute = 44; minute >= 0; minute--)
        {
            await LogAsync("a", minute);
        }

        var first = await _store.GetTranscriptActivitiesAsync("test", "a");
        var second = await _store.GetTranscriptActivitiesAsync(
            "test",
            "a",
            first.ContinuationToken
        );
        var third = await _store.GetTranscriptActivitiesAsync(
            "test",
            "a",
            second.ContinuationToken
        );

        Assert.Equal(("0", 20), (first.Items[0].Id, first.Items.Length));
        Assert.Equal(("20", 20), (second.Items[0].Id, second.Items.Length));
        Assert.Equal(("40", 5), (third.Items[0].Id, third.Items.Length));
        Assert.Null(third.ContinuationToken);
    }

    [Fact]
    public async Task What_is_older_than_wanted_is_left_out()
    {
        await LogAsync("a", 1);
        await LogAsync("a", 2);

        var page = await _store.GetTranscriptActivitiesAsync(
            "test",
            "a",
            startDate: Noon.AddMinutes(2)
        );

        Assert.Equal("2", Assert.Single(page.Items).Id);
    }

    [Fact]
    public async Task Conversations_are_listed_in_pages_of_twenty_by_their_beginning()
    {
        for (var minute = 22; minute >= 0; minute--)
        {
            await LogAsync($"c{minute}", minute);
        }

        var first = await _store.ListTranscriptsAsync("test");
        var second = await _store.ListTranscriptsAsync("test", first.ContinuationToken);

        Assert.Equal(("c0", Noon, "test"), Told(first.Items[0]));
        Assert.Equal(20, first.Items.Length);
        Assert.Equal(["c20", "c21", "c22"], second.Items.Select(info => info.Id));
    }

    [Fact]
    public async Task A_conversation_that_is_deleted_is_gone_and_others_stay()
    {
        await LogAsync("a", 1);
        await LogAsync("b", 1);

        await _store.DeleteTranscriptAsync("test", "a");
        await _store.DeleteTranscriptAsync("test", "never was");

        Assert.Empty((await _store.GetTranscriptActivitiesAsync("test", "a")).Items);
        Assert.Single((await _store.GetTranscriptActivitiesAsync("test", "b")).Items);
        Assert.Empty((await _store.ListTranscriptsAsync("elsewhere")).Items);
    }

    [Fact]
    public async Task An_activity_that_is_changed_stands_in_the_place_of_the_first()
    {
        await LogAsync("a", 1);
        await LogAsync("a", 2);
        var change = Said("a", 1, ActivityTypes.MessageUpdate);
        change.Timestamp = Noon.AddHours(1);
        change.Text = "changed";

        await _store.LogActivityAsync(change);

        var items = (await _store.GetTranscriptActivitiesAsync("test", "a")).Items;
        Assert.Equal(["1", "2"], items.Select(item => item.Id));
        Assert.Equal("changed", items[0].AsMessageActivity().Text);
        Assert.Equal(ActivityTypes.Message, items[0].Type);
        Assert.Equal(Noon.AddMinutes(1), items[0].Timestamp);
        Assert.Equal(ActivityTypes.MessageUpdate, change.Type);
    }

    [Fact]
    public async Task Of_an_activity_that_is_deleted_only_the_place_is_left()
    {
        await LogAsync("a", 1);
        await LogAsync("a", 2);

        await _store.LogActivityAsync(Said("a", 1, ActivityTypes.MessageDelete));

        var items = (await _store.GetTranscriptActivitiesAsync("test", "a")).Items;
        Assert.Equal(["1", "2"], items.Select(item => item.Id));
        var left = Assert.IsType<Activity>(items[0]);
        Assert.Equal((ActivityTypes.MessageDelete, null), (left.Type, left.Text));
        Assert.Equal(("deleted", "user"), (left.From.Id, left.From.Role));
        Assert.Equal(("deleted", null), (left.Recipient.Id, left.Recipient.Name));
        Assert.Equal((Noon.AddMinutes(1), "a"), (left.Timestamp, left.Conversation.Id));
    }

    [Fact]
    public async Task A_change_of_what_nobody_logged_leaves_nothing()
    {
        await _store.LogActivityAsync(Said("a", 1, ActivityTypes.MessageUpdate));
        await _store.LogActivityAsync(Said("a", 2, ActivityTypes.MessageDelete));

        Assert.Empty((await _store.GetTranscriptActivitiesAsync("test", "a")).Items);
        Assert.Equal(default, (await _store.ListTranscriptsAsync("test")).Items[0].Created);
    }

    [Fact]
    public async Task A_place_must_be_named()
    {
        await AssertRefusedAsync(() => _store.LogActivityAsync(null));
        await AssertRefusedAsync(() => _store.ListTranscriptsAsync(null));
        await AssertRefusedAsync(() => _store.GetTranscriptActivitiesAsync(null, "a"));
        await AssertRefusedAsync(() => _store.GetTranscriptActivitiesAsync("test", null));
        await AssertRefusedAsync(() => _store.DeleteTranscriptAsync(null, "a"));
        await AssertRefusedAsync(() => _store.DeleteTranscriptAsync("test", null));
    }

    private static async Task AssertRefusedAsync(Func<Task> call) =>
        await Assert.ThrowsAsync<ArgumentNullException>(call);

    private static (string, DateTimeOffset, string) Told(TranscriptInfo info) =>
        (info.Id, info.Created, info.ChannelId);

    private Task LogAsync(string conversation, int minute) =>
        _store.LogActivityAsync(Said(conversation, minute, ActivityTypes.Message));

    private static Activity Said(string conversation, int minute, string type) =>
        new(
            type,
            minute.ToString(CultureInfo.InvariantCulture),
            Noon.AddMinutes(minute),
            channelId: "test",
            from: new ChannelAccount("29:ana", "Ana", "user"),
            recipient: new ChannelAccount("28:bot", "Bot"),
            conversation: new ConversationAccount(id: conversation),
            text: "as it was"
        );
}
