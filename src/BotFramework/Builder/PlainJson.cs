using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>JSON of dictionaries, lists and primitives, read and written without their types.</summary>
internal static class PlainJson
{
    // As deep as the serializer goes; what goes deeper holds itself.
    private const int MaximumDepth = 64;

    /// <summary>The value at which the reader stands.</summary>
    public static object Read(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader),
            JsonTokenType.StartArray => ReadArray(ref reader),
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => ReadNumber(ref reader),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => null,
        };

    /// <summary>Writes a value; what is not plain is left to the serializer.</summary>
    public static void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int or long:
                writer.WriteNumberValue(value is int whole ? whole : (long)value);
                break;
            case Dictionary<string, object> values when IsPlain(values):
                WriteObject(writer, values, options);
                break;
            case List<object> values when values.GetType() == typeof(List<object>):
                WriteArray(writer, values, options);
                break;
            default:
                WriteOther(writer, value, options);
                break;
        }
    }

    private static bool IsPlain(Dictionary<string, object> values) =>
        values.GetType() == typeof(Dictionary<string, object>);

    private static Dictionary<string, object> ReadObject(ref Utf8JsonReader reader)
    {
        Dictionary<string, object> values = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = PropertyNames.Read(ref reader);
            reader.Read();
            values[name] = Read(ref reader);
        }

        return values;
    }

    private static List<object> ReadArray(ref Utf8JsonReader reader)
    {
        List<object> values = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(Read(ref reader));
        }

        return values;
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var whole))
        {
            return whole;
        }

        return reader.GetDouble();
    }

    private static void WriteObject(
        Utf8JsonWriter writer,
        Dictionary<string, object> values,
        JsonSerializerOptions options
    )
    {
        RefuseDepth(writer);
        writer.WriteStartObject();
        foreach (var (name, value) in values)
        {
            writer.WritePropertyName(name);
            Write(writer, value, options);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(
        Utf8JsonWriter writer,
        List<object> values,
        JsonSerializerOptions options
    )
    {
        RefuseDepth(writer);
        writer.WriteStartArray();
        foreach (var value in values)
        {
            Write(writer, value, options);
        }

        writer.WriteEndArray();
    }

    private static void WriteOther(
        Utf8JsonWriter writer,
        object value,
        JsonSerializerOptions options
    )
    {
        if (value.GetType() == typeof(object))
        {
            // Serializing it as its own type would come back here for ever.
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }

    private static void RefuseDepth(Utf8JsonWriter writer)
    {
        if (writer.CurrentDepth >= MaximumDepth)
        {
            throw new JsonException(
                $"State goes deeper than {MaximumDepth} levels; does something hold itself?"
            );
        }
    }
}
