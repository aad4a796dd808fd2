namespace Microsoft.Bot.Schema.Teams;

/// <summary>Something to show in a meeting, of some kind.</summary>
public class MeetingNotification<T> : MeetingNotificationBase
{
    protected MeetingNotification() { }

    public T Value { get; set; }
}
