using System.Text.Json;
using System.Text.Json.Nodes;

namespace TalentBot.Fuzz.Mutations;

/// <summary>Changes a value somewhere in a JSON text, so that the whole stays JSON.</summary>
internal static class JsonChange
{
    private static readonly string[] Others =
    [
        "null",
        "true",
        "-1",
        "0.5",
        "1e308",
        "9223372036854775808",
        "\"\"",
        "\"a\\u0001\\ud83d\\ude00\"",
        "\"2026-01-05T12:00:00Z\"",
        "[]",
        "[null]",
        "{}",
        "{\"id\":\"x\",\"type\":\"x\"}",
    ];

    /// <summary>The changed text; the same bytes if they are no JSON with something in it.</summary>
    public static byte[] Of(byte[] input, Random random)
    {
        try
        {
            return Parse(input) is { } root && Inside(root).ToList() is { Count: > 0 } inside
                ? Changed(root, inside, random)
                : input;
        }
        // The latter is thrown on names and texts of half a character.
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return input;
        }
    }

    private static byte[] Changed(JsonNode root, List<Place> inside, Random random)
    {
        var chosen = inside[random.Next(inside.Count)];
        var alike = inside.FindAll(other => other.Kind == chosen.Kind);
        var other = random.Next(2) == 0 ? alike[random.Next(alike.Count)].Value : Other(random);
        Change(chosen, other?.DeepClone(), random);
        return JsonSerializer.SerializeToUtf8Bytes(root);
    }

    private static void Change(Place place, JsonNode? other, Random random)
    {
        switch (place.Parent)
        {
            case JsonArray list when random.Next(3) == 0:
                list.RemoveAt(place.Index);
                break;
            case JsonArray list when random.Next(2) == 0:
                list.Insert(place.Index, place.Value?.DeepClone());
                break;
            case JsonArray list:
                list[place.Index] = other;
                break;
            case JsonObject members when random.Next(3) == 0:
                members.Remove(place.Name);
                break;
            case JsonObject members:
                members[place.Name] = other;
                break;
        }
    }

    private static IEnumerable<Place> Inside(JsonNode? node) =>
        Children(node).SelectMany(child => Inside(child.Value).Prepend(child));

    private static IEnumerable<Place> Children(JsonNode? node) =>
        node switch
        {
            JsonArray list => list.Select((value, at) => new Place(list, "", at, value)),
            JsonObject members => members.Select(m => new Place(members, m.Key, 0, m.Value)),
            _ => [],
        };

    private static JsonNode? Other(Random random) =>
        JsonNode.Parse(Others[random.Next(Others.Length)]);

    // Doubled names would be found only when the members are read.
    private static JsonNode? Parse(byte[] input) =>
        JsonNode.Parse(input, documentOptions: new() { AllowDuplicateProperties = false });

    private sealed record Place(JsonNode Parent, string Name, int Index, JsonNode? Value)
    {
        public JsonValueKind Kind => Value?.GetValueKind() ?? JsonValueKind.Null;
    }
}
