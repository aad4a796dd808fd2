using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Frameworks;

/// <summary>The published schema, as other programs see it.</summary>
internal static class FrameworkSchema
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(FrameworkFile.Schema);

    private static readonly JsonObject Text = JsonNode.Parse(FrameworkFile.Schema)!.AsObject();

    public static bool Takes(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }

    /// <summary>The members that the schema describes for every kind of object in a file.</summary>
    public static IEnumerable<(JsonObject Object, JsonObject Members)> Members(JsonNode file) =>
        Members(file, Text);

    /// <summary>The most characters of a text; null for what is no text.</summary>
    public static int? LongestText(JsonNode? schema) =>
        schema?["maxLength"]?.GetValue<int>()
        ?? (schema?["$ref"] is null ? null : LongestText(Resolve(schema)));

    private static IEnumerable<(JsonObject Object, JsonObject Members)> Members(
        JsonNode? value,
        JsonNode? schema
    ) =>
        (value, Resolve(schema)) switch
        {
            (JsonArray list, { } lists) => Members(list[0], lists["items"]),
            (JsonObject o, { } objects) when objects["properties"] is JsonObject members =>
            [
                (o, members),
                .. o.SelectMany(m => Members(m.Value, members[m.Key])),
            ],
            _ => [],
        };

    private static JsonNode? Resolve(JsonNode? schema) =>
        schema?["$ref"]?.GetValue<string>() is { } reference
            ? Text["$defs"]![reference["#/$defs/".Length..]]
            : schema;
}
