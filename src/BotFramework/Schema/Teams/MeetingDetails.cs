namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting in detail.</summary>
public class MeetingDetails : MeetingDetailsBase
{
    public MeetingDetails() { }

    public MeetingDetails(
        string id,
        string msGraphResourceId = null,
        DateTime? scheduledStartTime = null,
        DateTime? scheduledEndTime = null,
        Uri joinUrl = null,
        string title = null,
        string type = "Scheduled"
    )
    {
        MsGraphResourceId = msGraphResourceId;
        ScheduledStartTime = scheduledStartTime;
        ScheduledEndTime = scheduledEndTime;
        Type = type;
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
    }

    public string MsGraphResourceId { get; set; }

    public DateTime? ScheduledStartTime { get; set; }

    public DateTime? ScheduledEndTime { get; set; }

    public string Type { get; set; }
}
