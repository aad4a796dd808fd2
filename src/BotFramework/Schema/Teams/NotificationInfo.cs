namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether a message also raises a notification.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class NotificationInfo
{
    public NotificationInfo() { }

    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }

    public bool? Alert { get; set; }

    public bool? AlertInMeeting { get; set; }

    public string ExternalResourceUrl { get; set; }
}
