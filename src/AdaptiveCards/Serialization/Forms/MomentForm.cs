using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>An instant, in universal time.</summary>
internal sealed class MomentForm : Form<DateTime>
{
    public static readonly MomentForm Instance = new();

    public override void Write(Utf8JsonWriter writer, DateTime value) =>
        writer.WriteStringValue(value.ToUniversalTime());

    public override DateTime Read(JsonElement json, CardReader reader) =>
        json.ValueKind == JsonValueKind.String && json.TryGetDateTimeOffset(out var moment)
            ? moment.UtcDateTime
            : throw reader.Unlike("an instant", json);
}
