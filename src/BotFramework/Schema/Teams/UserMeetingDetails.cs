namespace Microsoft.Bot.Schema.Teams;

/// <summary>What somebody does in a meeting.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class UserMeetingDetails
{
    public bool InMeeting { get; set; }

    public string Role { get; set; }
}
