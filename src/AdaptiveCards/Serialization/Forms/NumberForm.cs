using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A number; what is not finite stands for none.</summary>
internal sealed class NumberForm : Form<double>
{
    public static readonly NumberForm Instance = new();

    public override bool CanWrite(double value) => double.IsFinite(value);

    public override void Write(Utf8JsonWriter writer, double value) =>
        writer.WriteNumberValue(value);

    public override double Read(JsonElement json, CardReader reader) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var number)
            ? number
            : throw reader.Unlike("a number", json);
}
