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
    ) => PlainJson.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(
        Utf8JsonWriter writer,
        object value,
        JsonSerializerOptions options
    ) => PlainJson.Write(writer, value, options);
}
