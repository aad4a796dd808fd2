using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using JsonException = System.Text.Json.JsonException;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Tokens of Newtonsoft.Json as the JSON that they are.</summary>
internal static class TokenWriting
{
    /// <exception cref="JsonException">The token is nothing that JSON has.</exception>
    public static void Write(Utf8JsonWriter writer, JToken token)
    {
        switch (token)
        {
            case JObject members:
                WriteObject(writer, members);
                break;
            case JArray items:
                WriteArray(writer, items);
                break;
            case JValue value:
                WriteValue(writer, value);
                break;
            default:
                throw new JsonException($"JSON has no {token.Type}.");
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, JObject members)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter writer, JArray items)
    {
        writer.WriteStartArray();
        foreach (var item in items.Where(item => item.Type != JTokenType.Comment))
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, JValue value)
    {
        switch (value.Type)
        {
            case JTokenType.Null or JTokenType.Undefined or JTokenType.Comment:
                writer.WriteNullValue();
                break;
            case JTokenType.String:
                writer.WriteStringValue((string)value);
                break;
            default:
                // Numbers, instants and the like have a form of their own there.
                writer.WriteRawValue(value.ToString(Formatting.None));
                break;
        }
    }
}
