namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is known of every meeting.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MeetingDetailsBase
{
    internal MeetingDetailsBase() { }

    public string Id { get; set; }

    public Uri JoinUrl { get; set; }

    public string Title { get; set; }
}
