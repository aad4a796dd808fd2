using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tab asks for its cards.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TabRequest
{
    public TabRequest() { }

    public TabContext Context { get; set; }

    public string State { get; set; }

    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
