using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Reads what a channel put into an object member as far as it fits.</summary>
internal static class PlainReading
{
    /// <summary>
    /// A value as a type, without those of its members that are of another form; false for
    /// nothing and for what cannot be the type at all.
    /// </summary>
    public static bool TryRead<T>(object value, out T read)
    {
        read = default;
        return value is not null
            && (TryConvert(value, out read) || TryConvert(Fitting<T>(value), out read));
    }

    private static bool TryConvert<T>(object value, out T read)
    {
        read = default;
        try
        {
            read = value is null ? default : SchemaJson.Convert<T>(value);
            return value is not null;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>The members that fit; null if the value has no members.</summary>
    private static Dictionary<string, JsonElement> Fitting<T>(object value) =>
        TryConvert(value, out JsonElement element) && element.ValueKind == JsonValueKind.Object
            ? element
                .EnumerateObject()
                .Where(member => TryConvert(Alone(member), out T _))
                .ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal)
            : null;

    private static Dictionary<string, JsonElement> Alone(JsonProperty member) =>
        new(StringComparer.Ordinal) { [member.Name] = member.Value };
}
