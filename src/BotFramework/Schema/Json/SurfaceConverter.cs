using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Writes all that a surface is, which a list cannot say when it is generic.</summary>
internal sealed class SurfaceConverter : JsonConverter<Surface>
{
    public override Surface Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => throw new NotSupportedException("Surfaces are only sent, never received.");

    public override void Write(
        Utf8JsonWriter writer,
        Surface value,
        JsonSerializerOptions options
    ) => JsonSerializer.Serialize(writer, value, value.GetType(), options);
}
