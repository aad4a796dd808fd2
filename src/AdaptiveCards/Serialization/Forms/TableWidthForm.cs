using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A table column's width: a weight, or pixels.</summary>
internal sealed class TableWidthForm : Form<(double Weight, double Pixels)>
{
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
                string.Create(CultureInfo.InvariantCulture, $"{value.Pixels}px")
            );
        }
    }

    public override (double Weight, double Pixels) Read(JsonElement json, CardReader reader)
    {
        if (json.ValueKind == JsonValueKind.Number)
        {
            return (NumberForm.Instance.Read(json, reader), 0);
        }

        return (0, PixelsForm.Instance.Read(json, reader));
    }
}
