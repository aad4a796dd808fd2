namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in a meeting.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TeamsMeetingMember
{
    public TeamsMeetingMember(TeamsChannelAccount user, UserMeetingDetails meeting)
    {
        User = user;
        Meeting = meeting;
    }

    public TeamsChannelAccount User { get; set; }

    public UserMeetingDetails Meeting { get; set; }
}
