using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>Texts by name.</summary>
internal sealed class MapForm : Form<IDictionary<string, string>>
{
    public static readonly MapForm Instance = new();

    public override bool CanWrite(IDictionary<string, string> value) => value?.Count > 0;

    public override void Write(Utf8JsonWriter writer, IDictionary<string, string> value)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in value)
        {
            writer.WriteString(name, text);
        }

        writer.WriteEndObject();
    }

    public override IDictionary<string, string> Read(JsonElement json, CardReader reader)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw reader.Unlike("an object", json);
        }

        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            reader.Enter(property.Name);
            map[property.Name] = ReadText(property.Value, reader);
            reader.Leave();
        }

        return map;
    }

    private static string ReadText(JsonElement json, CardReader reader) =>
        json.ValueKind == JsonValueKind.Null ? null : TextForm.Instance.Read(json, reader);
}
