using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Writes all that a surface is, and reads it as what it says that it is.</summary>
internal sealed class SurfaceConverter : JsonConverter<Surface>
{
    public override Surface Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var json = JsonElement.ParseValue(ref reader);
        return KindOf(json) switch
        {
            nameof(SurfaceType.MeetingStage) => json.Deserialize<
                MeetingStageSurface<TaskModuleContinueResponse>
            >(options),
            nameof(SurfaceType.MeetingTabIcon) => json.Deserialize<MeetingTabIconSurface>(options),
            var other => throw new JsonException($"There is no surface '{other}'."),
        };
    }

    private static string KindOf(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("surface", out var kind)
        && kind.ValueKind == JsonValueKind.String
            ? kind.GetString()
            : null;

    public override void Write(
        Utf8JsonWriter writer,
        Surface value,
        JsonSerializerOptions options
    ) => JsonSerializer.Serialize(writer, value, value.GetType(), options);
}
