namespace Microsoft.Bot.Schema.Teams;

/// <summary>Why somebody in a meeting was not shown something.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MeetingNotificationRecipientFailureInfo
{
    public string ErrorCode { get; set; }

    public string FailureReason { get; set; }

    public string RecipientMri { get; set; }
}
