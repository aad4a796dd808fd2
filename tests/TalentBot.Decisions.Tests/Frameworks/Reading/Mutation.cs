using System.Text.Json;
using CsCheck;

namespace TalentBot.Decisions.Tests.Frameworks.Reading;

/// <summary>Spoils one value of a JSON text: deletes, doubles or replaces it.</summary>
/// <param name="Place">Which value, counted through the whole text.</param>
/// <param name="Times">How often it is written; 0 deletes it.</param>
/// <param name="Replacement">What is written instead; null leaves the value.</param>
internal sealed record Mutation(int Place, int Times, string? Replacement)
{
    private static readonly string[] Replacements =
    [
        "null",
        "true",
        "-1",
        "2",
        "1e999",
        "\"\"",
        "\"core\"",
        "\"not-sure\"",
        "\"a.b\\n\"",
        "[]",
        "[null]",
        "{}",
        "{ \"id\": \"x\" }",
    ];

    public static Gen<Mutation> Any { get; } =
        Gen.OneOf(
            Gen.Int[0, 5000].Select(place => new Mutation(place, 0, null)),
            Gen.Int[0, 5000].Select(place => new Mutation(place, 2, null)),
            Gen.Select(Gen.Int[0, 5000], Gen.OneOf(Replacements))
                .Select((place, value) => new Mutation(place, 1, value))
        );

    public string ApplyTo(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { SkipValidation = true }))
        {
            var left = Place % Math.Max(Size(root), 1);
            Write(root, writer, ref left);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private void Write(JsonElement element, Utf8JsonWriter writer, ref int left)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (var member in element.EnumerateObject())
            {
                WriteChild(member.Value, member.Name, writer, ref left);
            }

            writer.WriteEndObject();
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            foreach (var item in element.EnumerateArray())
            {
                WriteChild(item, null, writer, ref left);
            }

            writer.WriteEndArray();
        }
        else
        {
            element.WriteTo(writer);
        }
    }

    private void WriteChild(JsonElement child, string? name, Utf8JsonWriter writer, ref int left)
    {
        var isHere = left-- == 0;
        for (var time = 0; time < (isHere ? Times : 1); time++)
        {
            if (name is not null)
            {
                writer.WritePropertyName(name);
            }

            if (isHere && Replacement is not null)
            {
                writer.WriteRawValue(Replacement);
            }
            else
            {
                Write(child, writer, ref left);
            }
        }
    }

    private static int Size(JsonElement element) => Children(element).Sum(c => 1 + Size(c));

    private static IEnumerable<JsonElement> Children(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(m => m.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => [],
        };
}
