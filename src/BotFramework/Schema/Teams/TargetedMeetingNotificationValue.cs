namespace Microsoft.Bot.Schema.Teams;

/// <summary>What to show to whom in a meeting, and where.</summary>
public class TargetedMeetingNotificationValue
{
    public TargetedMeetingNotificationValue() { }

    public IList<string> Recipients { get; set; }

    public IList<Surface> Surfaces { get; set; }
}
