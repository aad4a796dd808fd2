using System.Buffers;
using System.Text;
using System.Text.Json;

namespace TalentBot.Decisions.Frameworks;

/// <summary>What of a framework's text counts when it is asked whether it was changed.</summary>
/// <remarks>
/// White space, the order of members, the spelling of a character or a number and the member
/// <c>$schema</c> do not count; everything else does, the order of lists too.
/// </remarks>
public static class FrameworkContent
{
    /// <summary>The same text for texts of the same content.</summary>
    /// <param name="json">The text of a framework without faults.</param>
    public static string Of(string json)
    {
        using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'));
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(document.RootElement, writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(JsonElement element, Utf8JsonWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(element, writer);
                break;
            case JsonValueKind.Array:
                WriteList(element, writer);
                break;
            case JsonValueKind.Number:
                // Minus zero becomes zero.
                writer.WriteNumberValue(element.GetDouble() + 0d);
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    private static void WriteObject(JsonElement element, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (
            var member in element
                .EnumerateObject()
                .Where(m => m.Name != "$schema")
                .OrderBy(m => m.Name, StringComparer.Ordinal)
        )
        {
            writer.WritePropertyName(member.Name);
            Write(member.Value, writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(JsonElement element, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var item in element.EnumerateArray())
        {
            Write(item, writer);
        }

        writer.WriteEndArray();
    }
}
