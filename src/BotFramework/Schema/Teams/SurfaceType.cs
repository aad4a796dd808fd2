namespace Microsoft.Bot.Schema.Teams;

/// <summary>The places in a meeting.</summary>
public enum SurfaceType
{
    Unknown,
    MeetingStage,
    MeetingTabIcon,
}
