using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams adds to an activity, by name.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>The id of the channel that the activity belongs to, or null.</summary>
    public static string TeamsGetChannelId(this IActivity activity) =>
        DataOf(activity)?.Channel?.Id;

    /// <summary>The id of the channel chosen when the app was installed, or null.</summary>
    public static string TeamsGetSelectedChannelId(this IActivity activity) =>
        DataOf(activity)?.Settings?.SelectedChannel?.Id;

    /// <summary>The team that the activity belongs to, or null.</summary>
    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => DataOf(activity)?.Team;

    /// <summary>The meeting that the activity belongs to, or null.</summary>
    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity) =>
        DataOf(activity)?.Meeting;

    /// <summary>Whom the message is sent for, or null.</summary>
    public static IList<OnBehalfOf> TeamsGetTeamOnBehalfOf(this IActivity activity) =>
        DataOf(activity)?.OnBehalfOf;

    /// <summary>Lets the message appear in the activity feed.</summary>
    public static void TeamsNotifyUser(this IActivity activity) =>
        activity.TeamsNotifyUser(alertInMeeting: false);

    /// <summary>Lets the message appear in the activity feed, or in the meeting instead.</summary>
    public static void TeamsNotifyUser(
        this IActivity activity,
        bool alertInMeeting,
        string externalResourceUrl = null
    )
    {
        ArgumentNullException.ThrowIfNull(activity);
        var data = DataOf(activity) ?? new TeamsChannelData();
        data.Notification = new NotificationInfo
        {
            Alert = !alertInMeeting,
            AlertInMeeting = alertInMeeting,
            ExternalResourceUrl = externalResourceUrl,
        };
        activity.ChannelData = data;
    }

    private static TeamsChannelData DataOf(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;
    }
}
