using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A number, also as a text; what is not finite stands for none.</summary>
internal sealed class NumberForm : Form<double>
{
    public static readonly NumberForm Instance = new();

    public override bool CanWrite(double value) => double.IsFinite(value);

    public override void Write(Utf8JsonWriter writer, double value) =>
        writer.WriteNumberValue(value);

    public override double Read(JsonElement json, CardReader reader) =>
        json.ValueKind is JsonValueKind.Number or JsonValueKind.String
        && TryParse(TextForm.Instance.Read(json, reader), out var number)
            ? number
            : throw reader.Unlike("a number", json);

    public static bool TryParse(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
        && double.IsFinite(number);
}
