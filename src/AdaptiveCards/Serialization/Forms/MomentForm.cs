using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>An instant, in universal time, which is also meant where nothing else is said.</summary>
internal sealed class MomentForm : Form<DateTime>
{
    public static readonly MomentForm Instance = new();

    public override void Write(Utf8JsonWriter writer, DateTime value) =>
        writer.WriteStringValue(Universal(value));

    public override DateTime Read(JsonElement json, CardReader reader) =>
        json.ValueKind == JsonValueKind.String && json.TryGetDateTime(out var moment)
            ? Universal(moment)
            : throw reader.Unlike("an instant", json);

    private static DateTime Universal(DateTime moment) =>
        moment.Kind == DateTimeKind.Unspecified
            ? DateTime.SpecifyKind(moment, DateTimeKind.Utc)
            : moment.ToUniversalTime();
}
