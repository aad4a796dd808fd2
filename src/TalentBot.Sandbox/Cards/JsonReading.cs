using System.Text.Json;
using System.Text.Json.Nodes;

namespace TalentBot.Sandbox.Cards;

/// <summary>Reads JSON of unknown shape without throwing: what is missing or of another kind is null or empty.</summary>
public static class JsonReading
{
    /// <summary>The text, number or boolean of a member as text; null if there is none.</summary>
    public static string? Text(this JsonObject json, string member) =>
        json[member] switch
        {
            JsonValue value when value.GetValueKind() == JsonValueKind.String =>
                value.GetValue<string>(),
            JsonValue value => value.ToJsonString(),
            _ => null,
        };

    /// <summary>The object that a member holds; null if it holds something else.</summary>
    public static JsonObject? Child(this JsonObject json, string member) =>
        json[member] as JsonObject;

    /// <summary>The objects in the array that a member holds.</summary>
    public static IEnumerable<JsonObject> Children(this JsonObject json, string member) =>
        (json[member] as JsonArray)?.OfType<JsonObject>() ?? [];

    /// <summary>Every string value anywhere inside, decoded.</summary>
    public static IEnumerable<string> Strings(this JsonNode? json) =>
        json switch
        {
            JsonObject members => members.SelectMany(m => m.Value.Strings()),
            JsonArray items => items.SelectMany(Strings),
            JsonValue value when value.GetValueKind() == JsonValueKind.String =>
            [
                value.GetValue<string>(),
            ],
            _ => [],
        };

    /// <summary>A deep copy that may be changed and put elsewhere.</summary>
    public static JsonObject Copy(this JsonObject json) => json.DeepClone().AsObject();
}
