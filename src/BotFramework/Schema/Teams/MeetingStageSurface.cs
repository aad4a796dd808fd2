using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The stage of a meeting.</summary>
public class MeetingStageSurface<T> : Surface
{
    public MeetingStageSurface()
        : base(SurfaceType.MeetingStage) { }

    [JsonPropertyName("content")]
    public T Content { get; set; }

    [JsonPropertyName("contentType")]
    [JsonConverter(typeof(JsonStringEnumConverter<ContentType>))]
    public ContentType ContentType { get; set; } = ContentType.Task;
}
