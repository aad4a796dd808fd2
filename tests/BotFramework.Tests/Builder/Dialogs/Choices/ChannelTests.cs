using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs.Choices;

public sealed class ChannelTests
{
    [Theory]
    [InlineData(Channels.Facebook, 10)]
    [InlineData(Channels.Skype, 10)]
    [InlineData(Channels.Line, 13)]
    [InlineData(Channels.Kik, 20)]
    [InlineData(Channels.Telegram, 100)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData(Channels.Directline, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    [InlineData(Channels.Webchat, 100)]
    [InlineData(Channels.Msteams, -1)]
    [InlineData(Channels.Slack, -1)]
    [InlineData(Channels.Cortana, -1)]
    [InlineData(Channels.Test, -1)]
    [InlineData(null, -1)]
    public void A_channel_suggests_so_many_actions_and_no_more(string? channel, int most)
    {
        Assert.Equal(most >= 0, Channel.SupportsSuggestedActions(channel, most));
        Assert.False(Channel.SupportsSuggestedActions(channel, most + 1));
    }

    [Theory]
    [InlineData("personal", 3, true)]
    [InlineData("personal", 4, false)]
    [InlineData("groupChat", 1, false)]
    [InlineData("channel", 1, false)]
    [InlineData(null, 1, false)]
    public void Teams_suggests_three_actions_in_personal_chats_only(
        string? conversationType,
        int count,
        bool supported
    ) =>
        Assert.Equal(
            supported,
            Channel.SupportsSuggestedActions(Channels.Msteams, count, conversationType)
        );

    [Theory]
    [InlineData(Channels.Facebook, 3)]
    [InlineData(Channels.Skype, 3)]
    [InlineData(Channels.Msteams, 50)]
    [InlineData(Channels.Line, 99)]
    [InlineData(Channels.Slack, 100)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData(Channels.Directline, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    [InlineData(Channels.Webchat, 100)]
    [InlineData(Channels.Cortana, 100)]
    [InlineData(Channels.Test, -1)]
    [InlineData(null, -1)]
    public void A_channel_shows_so_many_buttons_on_a_card_and_no_more(string? channel, int most)
    {
        Assert.Equal(most >= 0, Channel.SupportsCardActions(channel, most));
        Assert.False(Channel.SupportsCardActions(channel, most + 1));
    }

    [Fact]
    public void Cortana_keeps_no_earlier_messages_in_view()
    {
        Assert.False(Channel.HasMessageFeed(Channels.Cortana));
        Assert.True(Channel.HasMessageFeed(Channels.Msteams));
    }

    [Fact]
    public void A_title_has_twenty_characters_everywhere() =>
        Assert.Equal(20, Channel.MaxActionTitleLength(Channels.Msteams));

    [Theory]
    [InlineData(Channels.Msteams, Channels.Msteams)]
    [InlineData(null, "")]
    public void The_turns_channel_is_that_of_its_activity(string? channel, string id)
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity { ChannelId = channel });

        Assert.Equal(id, Channel.GetChannelId(turn));
    }
}
