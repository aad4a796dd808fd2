using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>People came to a meeting or left it.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MeetingParticipantsEventDetails
{
    public MeetingParticipantsEventDetails() { }

    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember> members = default)
    {
        Members = members;
    }

    [JsonInclude]
    public IList<TeamsMeetingMember> Members { get; internal set; } = [];
}
