using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A whole number.</summary>
internal sealed class CountForm : Form<int>
{
    public static readonly CountForm Instance = new();

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override int Read(JsonElement json, CardReader reader) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var count)
            ? count
            : throw reader.Unlike("a whole number", json);
}
