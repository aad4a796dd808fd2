namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in a meeting, and the meeting.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TeamsMeetingParticipant
{
    public TeamsMeetingParticipant() { }

    public TeamsMeetingParticipant(
        TeamsChannelAccount user,
        ConversationAccount conversation = null,
        MeetingParticipantInfo meeting = null
    )
    {
        User = user;
        Conversation = conversation;
        Meeting = meeting;
    }

    public TeamsChannelAccount User { get; set; }

    public ConversationAccount Conversation { get; set; }

    public MeetingParticipantInfo Meeting { get; set; }
}
