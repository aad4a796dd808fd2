using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where in a meeting something is shown.</summary>
[JsonConverter(typeof(SurfaceConverter))]
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class Surface
{
    protected Surface(SurfaceType type)
    {
        Type = type;
    }

    [JsonPropertyName("surface")]
    [JsonConverter(typeof(JsonStringEnumConverter<SurfaceType>))]
    public SurfaceType Type { get; set; }
}
