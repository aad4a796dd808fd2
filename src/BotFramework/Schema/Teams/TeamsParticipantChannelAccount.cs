namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person in Teams who takes part in a meeting.</summary>
public class TeamsParticipantChannelAccount : TeamsChannelAccount
{
    public TeamsParticipantChannelAccount() { }

    public TeamsParticipantChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default,
        string tenantId = default,
        string userRole = default,
        string meetingRole = default,
        bool inMeeting = default,
        ConversationAccount conversation = null
    )
        : base(id, name, givenName, surname, email, userPrincipalName, tenantId, userRole)
    {
        MeetingRole = meetingRole;
        InMeeting = inMeeting;
        Conversation = conversation;
    }

    public string MeetingRole { get; set; }

    public bool InMeeting { get; set; }

    public ConversationAccount Conversation { get; set; }
}
