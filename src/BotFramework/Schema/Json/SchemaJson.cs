using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Json;

/// <summary>The JSON of activities: camel case, nothing for null, doubled keys refused.</summary>
internal static class SchemaJson
{
    /// <summary>Own types by generated code; foreign ones in an object member by reflection.</summary>
    public static JsonSerializerOptions Options { get; } = Create(writeIndented: false);

    /// <summary>As <see cref="Options"/>, over several lines.</summary>
    public static JsonSerializerOptions Indented { get; } = Create(writeIndented: true);

    public static string Serialize(object value) =>
        JsonSerializer.Serialize<object>(value, Options);

    public static byte[] SerializeToUtf8(object value) =>
        JsonSerializer.SerializeToUtf8Bytes<object>(value, Options);

    public static T Deserialize<T>(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<T>(json, Options);

    /// <summary>Reads a value as another type through its JSON; the default for null.</summary>
    /// <exception cref="JsonException">The value does not fit the type.</exception>
    public static T Convert<T>(object value) =>
        value switch
        {
            null => default,
            T same when value.GetType() == typeof(T) => same,
            JsonElement element => element.Deserialize<T>(Options),
            _ => ToElement(value).Deserialize<T>(Options),
        };

    public static JsonElement ToElement(object value) =>
        JsonSerializer.SerializeToElement<object>(value, Options);

    private static JsonSerializerOptions Create(bool writeIndented)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            AllowDuplicateProperties = false,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                SchemaJsonContext.Default,
                new DefaultJsonTypeInfoResolver()
            ),
            WriteIndented = writeIndented,
        };
        options.MakeReadOnly();
        return options;
    }
}
