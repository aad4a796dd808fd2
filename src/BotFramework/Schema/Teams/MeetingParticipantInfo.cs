namespace Microsoft.Bot.Schema.Teams;

/// <summary>What somebody does in a meeting.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MeetingParticipantInfo
{
    public MeetingParticipantInfo() { }

    public MeetingParticipantInfo(string role = default, bool? inMeeting = null)
    {
        Role = role;
        InMeeting = inMeeting;
    }

    public string Role { get; set; }

    public bool? InMeeting { get; set; }
}
