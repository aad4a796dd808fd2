using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Reads untyped JSON as dictionaries, lists and primitives instead of <see cref="JsonElement"/>.
/// </summary>
internal sealed class PlainValueConverter : JsonConverter<object>
{
    /// <inheritdoc/>
    public override object Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => JsonSerializer.Deserialize<Dictionary<string, object>>(
                ref reader,
                options
            ),
            JsonTokenType.StartArray => JsonSerializer.Deserialize<List<object>>(
                ref reader,
                options
            ),
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => NumberFrom(ref reader),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => null,
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(object))
        {
            // Serializing it as its own type would come back here for ever.
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }

    private static object NumberFrom(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var whole))
        {
            return whole;
        }

        return reader.GetDouble();
    }
}
