namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting began.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    public MeetingStartEventDetails() { }

    public MeetingStartEventDetails(
        string id,
        Uri joinUrl = null,
        string title = null,
        string meetingType = "Scheduled",
        DateTime startTime = default
    )
    {
        StartTime = startTime;
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
        MeetingType = meetingType;
    }

    public DateTime StartTime { get; set; }
}
