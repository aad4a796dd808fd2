using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>Values of any kind: an action's data and the members that nobody knows.</summary>
internal static class AnyJson
{
    public static string Print(object data) => data is null ? null : CardText.Print(data);

    public static object Parse(string json) =>
        json is null ? null : Read(JsonElement.Parse(json, CardText.Leniently));

    /// <summary>Plain values become plain .NET values, objects and arrays stay JSON.</summary>
    public static object Read(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => json.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number when json.TryGetInt64(out var number) => number,
            JsonValueKind.Number
                when json.TryGetDouble(out var number) && double.IsFinite(number) => number,
            _ => json.Clone(),
        };

    public static void Write(Utf8JsonWriter writer, object value)
    {
        try
        {
            JsonSerializer.Serialize(writer, value, value?.GetType() ?? typeof(object));
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            throw new AdaptiveSerializationException(fault.Message, fault);
        }
    }
}
