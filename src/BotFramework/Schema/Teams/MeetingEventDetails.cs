namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is known of every event of a meeting.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails() { }

    public string MeetingType { get; set; }
}
