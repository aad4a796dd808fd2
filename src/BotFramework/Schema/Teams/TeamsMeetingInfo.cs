namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting that an activity belongs to.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TeamsMeetingInfo
{
    public TeamsMeetingInfo() { }

    public TeamsMeetingInfo(string id = default)
    {
        Id = id;
    }

    public string Id { get; set; }
}
