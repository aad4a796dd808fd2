using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>Values of any kind: an action's data and the members that nobody knows.</summary>
internal static class AnyJson
{
    public static string Print(object data) => data is null ? null : CardText.Print(data);

    /// <exception cref="AdaptiveSerializationException">The text is no JSON.</exception>
    public static object Parse(string json) => json is null ? null : Read(CardText.ParseJson(json));

    /// <summary>Plain values become plain .NET values, objects and arrays stay JSON.</summary>
    public static object Read(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => json.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => ReadNumber(json),
            _ => json.Clone(),
        };

    public static void Write(Utf8JsonWriter writer, object value)
    {
        try
        {
            JsonSerializer.Serialize(writer, value, value?.GetType() ?? typeof(object));
        }
        // The last is how a writer says that it is too deep.
        catch (Exception fault)
            when (fault is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw new AdaptiveSerializationException(fault.Message, fault);
        }
    }

    // A number that no .NET number holds as it is written stays JSON.
    private static object ReadNumber(JsonElement json)
    {
        if (json.TryGetInt64(out var whole))
        {
            return whole == 0 && json.GetRawText()[0] == '-' ? json.Clone() : whole;
        }

        return json.TryGetDouble(out var number) && HoldsAll(number, json) ? number : json.Clone();
    }

    private static bool HoldsAll(double number, JsonElement json) =>
        double.IsFinite(number)
        && JsonElement.DeepEquals(json, JsonSerializer.SerializeToElement(number));
}
