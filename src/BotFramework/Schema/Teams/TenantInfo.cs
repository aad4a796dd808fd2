namespace Microsoft.Bot.Schema.Teams;

/// <summary>The organisation that an activity comes from.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TenantInfo
{
    public TenantInfo() { }

    public TenantInfo(string id = default)
    {
        Id = id;
    }

    public string Id { get; set; }
}
