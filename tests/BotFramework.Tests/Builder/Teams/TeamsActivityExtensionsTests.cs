using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder.Teams;

public sealed class TeamsActivityExtensionsTests
{
    [Fact]
    public void What_teams_adds_to_an_activity_is_read_by_name()
    {
        var activity = Given.Message();
        activity.ChannelData = new TeamsChannelData
        {
            Team = new TeamInfo("19:team"),
            Channel = new ChannelInfo("19:abc"),
            Settings = new TeamsChannelDataSettings(new ChannelInfo("19:chosen")),
        };

        Assert.Equal("19:team", activity.TeamsGetTeamInfo().Id);
        Assert.Equal("19:abc", activity.TeamsGetChannelId());
        Assert.Equal("19:chosen", activity.TeamsGetSelectedChannelId());
        Assert.Null(activity.TeamsGetMeetingInfo());
        Assert.Null(Given.Message().TeamsGetTeamInfo());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_message_may_notify_in_the_feed_or_in_the_meeting(bool inMeeting)
    {
        var activity = Given.Message();

        activity.TeamsNotifyUser(inMeeting);

        var notification = activity.GetChannelData<TeamsChannelData>().Notification;
        Assert.Equal((!inMeeting, inMeeting), (notification.Alert, notification.AlertInMeeting));
    }
}
