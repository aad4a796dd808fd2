using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly NotingBot _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "message update")]
    [InlineData(ActivityTypes.MessageDelete, "message delete")]
    [InlineData(ActivityTypes.EndOfConversation, "end of conversation")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "command result")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.Suggestion, "unrecognized")]
    [InlineData("of tomorrow", "unrecognized")]
    public async Task Each_type_has_its_method(string type, string note)
    {
        await RunAsync(new Activity(type));

        Assert.Equal([note], _bot.Notes);
    }

    [Fact]
    public async Task An_activity_without_a_type_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => RunAsync(new Activity()));

    [Fact]
    public async Task Members_added_are_handed_on_all_together_with_the_bot()
    {
        await RunAsync(Update(added: ["bot", "ana"], removed: ["ben"]));

        Assert.Equal(["added bot ana"], _bot.Notes);
    }

    [Fact]
    public async Task The_bot_alone_is_no_news()
    {
        await RunAsync(Update(added: ["bot"], removed: ["ben"]));
        await RunAsync(Update(added: null, removed: ["bot"]));

        Assert.Empty(_bot.Notes);
    }

    [Fact]
    public async Task Members_removed_are_handed_on_when_none_were_added()
    {
        await RunAsync(Update(added: null, removed: ["ana", "bot"]));

        Assert.Equal(["removed ana bot"], _bot.Notes);
    }

    [Fact]
    public async Task Where_a_member_should_be_and_none_is_the_others_are_handed_on()
    {
        await RunAsync(
            new Activity(ActivityTypes.ConversationUpdate)
            {
                MembersAdded = [null, new ChannelAccount("ana")],
            }
        );

        Assert.Equal(["added ana"], _bot.Notes);
    }

    [Fact]
    public async Task Reactions_added_and_removed_are_both_handed_on()
    {
        await RunAsync(
            new Activity(ActivityTypes.MessageReaction)
            {
                ReactionsAdded = [new MessageReaction("like")],
                ReactionsRemoved = [new MessageReaction("sad")],
            }
        );

        Assert.Equal(["reacted like", "took back sad"], _bot.Notes);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    public async Task Installing_and_removing_have_their_methods(string action, string note)
    {
        await RunAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = action });

        Assert.Equal([note], _bot.Notes);
    }

    [Fact]
    public async Task A_token_event_is_not_just_an_event()
    {
        await RunAsync(new Activity(ActivityTypes.Event) { Name = "tokens/response" });

        Assert.Equal(["token"], _bot.Notes);
    }

    private static Activity Update(string[]? added, string[]? removed) =>
        new(ActivityTypes.ConversationUpdate)
        {
            Recipient = new ChannelAccount("bot"),
            MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList(),
            MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList(),
        };

    private Task RunAsync(Activity activity) =>
        new RecordingAdapter().RunAsync(activity, _bot.OnTurnAsync);
}
