using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>True or false, also as a text.</summary>
internal sealed class FlagForm : Form<bool>
{
    public static readonly FlagForm Instance = new();

    public override void Write(Utf8JsonWriter writer, bool value) =>
        writer.WriteBooleanValue(value);

    public override bool Read(JsonElement json, CardReader reader) =>
        json.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.String when bool.TryParse(json.GetString(), out var flag) => flag,
            _ => throw reader.Unlike("true or false", json),
        };
}
