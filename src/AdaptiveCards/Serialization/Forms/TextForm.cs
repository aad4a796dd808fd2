using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A text; numbers and flags are taken as written.</summary>
internal sealed class TextForm : Form<string>
{
    public static readonly TextForm Instance = new();

    public override void Write(Utf8JsonWriter writer, string value) =>
        writer.WriteStringValue(value);

    public override string Read(JsonElement json, CardReader reader) =>
        json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => json.GetRawText(),
            _ => throw reader.Unlike("a text", json),
        };
}
