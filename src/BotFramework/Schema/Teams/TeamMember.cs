namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody to whom a batch goes.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TeamMember
{
    public TeamMember() { }

    public TeamMember(string id = default)
    {
        Id = id;
    }

    public string Id { get; set; }
}
