namespace Microsoft.Bot.Schema.Teams;

/// <summary>The tab that a request comes from.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TabEntityContext
{
    public TabEntityContext() { }

    public string TabEntityId { get; set; }
}
