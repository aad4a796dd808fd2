namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team in detail.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TeamDetails
{
    public TeamDetails() { }

    public TeamDetails(string id = default, string name = default, string aadGroupId = default)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
    }

    public string Id { get; set; }

    public string Name { get; set; }

    public string AadGroupId { get; set; }

    public int ChannelCount { get; set; }

    public int MemberCount { get; set; }

    public string Type { get; set; }
}
