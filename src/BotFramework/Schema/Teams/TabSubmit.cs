using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card of a tab was submitted.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TabSubmit
{
    public TabSubmit() { }

    public TabContext Context { get; set; }

    public TabSubmitData Data { get; set; }

    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
