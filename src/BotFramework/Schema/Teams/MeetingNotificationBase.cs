namespace Microsoft.Bot.Schema.Teams;

/// <summary>Something to show in a meeting.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MeetingNotificationBase
{
    protected MeetingNotificationBase() { }

    public string Type { get; set; }
}
