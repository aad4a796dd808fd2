namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who in a meeting was not shown something.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MeetingNotificationResponse
{
    public MeetingNotificationResponse() { }

    public IList<MeetingNotificationRecipientFailureInfo> RecipientsFailureInfo { get; set; }
}
