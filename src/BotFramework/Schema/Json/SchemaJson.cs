using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>The JSON of activities: camel case, nothing for null, doubled keys refused.</summary>
internal static class SchemaJson
{
    /// <summary>Own types by generated code; foreign ones in an object member by the application's, or by reflection.</summary>
    public static JsonSerializerOptions Options { get; } = Create(writeIndented: false);

    /// <summary>As <see cref="Options"/>, over several lines.</summary>
    public static JsonSerializerOptions Indented { get; } = Create(writeIndented: true);

    public static string Serialize(object value) =>
        JsonSerializer.Serialize<object>(value, Options);

    public static byte[] SerializeToUtf8(object value) =>
        JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options);

    /// <summary>Reads a whole text, which may begin with a byte order mark.</summary>
    /// <exception cref="JsonException">It is no JSON, no Unicode, or does not fit the type.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8)
    {
        var json = utf8.StartsWith(Encoding.UTF8.Preamble)
            ? utf8[Encoding.UTF8.Preamble.Length..]
            : utf8;
        try
        {
            RefuseBrokenText(json);
            return JsonSerializer.Deserialize<T>(json, Options);
        }
        catch (JsonException refusal) when (LongRefusal.Is(refusal))
        {
            throw LongRefusal.Shorten(refusal);
        }
    }

    /// <summary>Reads a value as another type through its JSON; the default for null.</summary>
    /// <exception cref="JsonException">The value does not fit the type.</exception>
    public static T Convert<T>(object value) =>
        value switch
        {
            null => default,
            T same when value.GetType() == typeof(T) || value is JToken => same,
            JsonElement element => Deserialize<T>(element),
            _ => Deserialize<T>(ToElement(value)),
        };

    public static JsonElement ToElement(object value) =>
        JsonSerializer.SerializeToElement<object>(value, Options);

    private static T Deserialize<T>(JsonElement element)
    {
        try
        {
            return element.Deserialize<T>(Options);
        }
        catch (JsonException refusal) when (LongRefusal.Is(refusal))
        {
            throw LongRefusal.Shorten(refusal);
        }
    }

    // Later readers of an object member would otherwise meet text that no string can hold.
    private static void RefuseBrokenText(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            throw new JsonException("The text is not UTF-8.");
        }

        if (!MayHoldSurrogates(json))
        {
            return;
        }

        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.ValueIsEscaped && !CanBeString(ref reader))
            {
                throw new JsonException("A text holds half a character.");
            }
        }
    }

    // Half a character can only have come in as an escape, which begins like one of these.
    private static bool MayHoldSurrogates(ReadOnlySpan<byte> json) =>
        json.IndexOf("\\ud"u8) >= 0 || json.IndexOf("\\uD"u8) >= 0;

    private static bool CanBeString(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static JsonSerializerOptions Create(bool writeIndented)
    {
        var options = new JsonSerializerOptions
        {
            AllowDuplicateProperties = false,
            Converters = { new TokenConverters(readDates: true) },
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            PropertyNameCaseInsensitive = true,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                SchemaJsonContext.Default.WithAddedModifier(WriteCamelCase),
                CardsJsonContext.Default.WithAddedModifier(WriteCamelCase),
                TeamsJsonContext.Default.WithAddedModifier(WriteCamelCase),
                BuilderJsonContext.Default,
                ForeignTypes.Instance
            ),
            WriteIndented = writeIndented,
        };
        options.MakeReadOnly();
        return options;
    }

    // Only for the schema's own types: members of foreign ones keep the names they were given.
    private static void WriteCamelCase(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        }
    }
}
