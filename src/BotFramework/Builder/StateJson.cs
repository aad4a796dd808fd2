using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

/// <summary>How state is written: as plain JSON without type names.</summary>
internal static class StateJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNameCaseInsensitive = true,
        Converters = { new PlainValueConverter() },

        // Activities and cards as on the wire: a stored one may be sent.
        TypeInfoResolver = SchemaJson.Options.TypeInfoResolver,
    };

    /// <summary>The JSON text of a value.</summary>
    public static string Write(object value) => JsonSerializer.Serialize(value, Options);

    /// <summary>A value of a given type from its JSON text.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options);

    /// <summary>A value in another type, by way of its JSON.</summary>
    public static T Convert<T>(object value) =>
        JsonSerializer.Deserialize<T>(JsonSerializer.SerializeToUtf8Bytes(value, Options), Options);
}
