namespace Microsoft.Bot.Schema.Teams;

/// <summary>What to show to whom in a meeting, and where.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TargetedMeetingNotificationValue
{
    public TargetedMeetingNotificationValue() { }

    public IList<string> Recipients { get; set; }

    public IList<Surface> Surfaces { get; set; }
}
