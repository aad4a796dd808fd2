using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TalentBot.Host.Storage.States;

/// <summary>Writes state as plain JSON without type names, and reads it as dictionaries, lists and primitives.</summary>
internal static class StateText
{
    /// <summary>What a value that guards itself keeps its tag under.</summary>
    private const string ETagName = "eTag";

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The value as text.</summary>
    /// <exception cref="JsonException">It holds itself.</exception>
    public static string Of(object value) => JsonSerializer.Serialize(value, value.GetType(), Json);

    /// <summary>A value that guards itself as text, without the tag: that is the storage's to set.</summary>
    public static string OfTagged(object value)
    {
        var values = JsonSerializer.SerializeToNode(value, value.GetType(), Json)!.AsObject();
        values.Remove(nameof(Microsoft.Bot.Builder.IStoreItem.ETag));
        return values.ToJsonString(Json);
    }

    /// <summary>The value that was written.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="eTag">Its tag; null for none.</param>
    public static object? Read(string text, string? eTag)
    {
        var value = Plain(JsonNode.Parse(text));
        if (eTag is not null && value is Dictionary<string, object?> values)
        {
            values[ETagName] = eTag;
        }

        return value;
    }

    private static object? Plain(JsonNode? node) =>
        node switch
        {
            null => null,
            JsonObject values => values.ToDictionary(
                v => v.Key,
                v => Plain(v.Value),
                StringComparer.Ordinal
            ),
            JsonArray values => values.Select(Plain).ToList(),
            _ => Primitive(node.AsValue()),
        };

    private static object Primitive(JsonValue value) =>
        value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ when value.TryGetValue<long>(out var whole) => whole,
            _ => value.GetValue<double>(),
        };
}
