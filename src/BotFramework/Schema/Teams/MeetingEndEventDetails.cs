namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting ended.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    public MeetingEndEventDetails() { }

    public MeetingEndEventDetails(
        string id,
        Uri joinUrl = null,
        string title = null,
        string meetingType = "Scheduled",
        DateTime endTime = default
    )
    {
        EndTime = endTime;
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
        MeetingType = meetingType;
    }

    public DateTime EndTime { get; set; }
}
