using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A table column's width: a weight, or pixels.</summary>
internal sealed class TableWidthForm : Form<(double Weight, double Pixels)>
{
    private const string Unit = "px";

    public static readonly TableWidthForm Instance = new();

    public override bool CanWrite((double Weight, double Pixels) value) =>
        double.IsFinite(value.Weight) && double.IsFinite(value.Pixels);

    public override void Write(Utf8JsonWriter writer, (double Weight, double Pixels) value)
    {
        if (value.Pixels == 0)
        {
            writer.WriteNumberValue(value.Weight);
        }
        else
        {
            writer.WriteStringValue(
                string.Create(CultureInfo.InvariantCulture, $"{value.Pixels}{Unit}")
            );
        }
    }

    public override (double Weight, double Pixels) Read(JsonElement json, CardReader reader)
    {
        var text = TextForm.Instance.Read(json, reader);
        if (json.ValueKind == JsonValueKind.Number && TryParse(text, out var weight))
        {
            return (weight, 0);
        }

        if (
            text.EndsWith(Unit, StringComparison.OrdinalIgnoreCase)
            && TryParse(text[..^Unit.Length], out var pixels)
        )
        {
            return (0, pixels);
        }

        reader.Warn($"{Excerpt.Quote(text)} is no width");
        return default;
    }

    private static bool TryParse(string text, out double size) =>
        NumberForm.TryParse(text, out size) && size >= 0;
}
