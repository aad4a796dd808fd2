namespace Microsoft.Bot.Schema.Teams;

/// <summary>Something to show to some people in a meeting.</summary>
public class TargetedMeetingNotification : MeetingNotification<TargetedMeetingNotificationValue>
{
    public TargetedMeetingNotification() { }

    public TargetedMeetingNotification(
        TargetedMeetingNotificationValue targetedMeetingNotificationValue
    )
    {
        Value = targetedMeetingNotificationValue;
    }

    public MeetingNotificationChannelData ChannelData { get; set; }
}
