using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A width: auto, stretch, pixels or a weight, which is written as a number.</summary>
internal sealed class WidthForm : Form<AdaptiveWidth>
{
    public static readonly WidthForm Instance = new();

    public override void Write(Utf8JsonWriter writer, AdaptiveWidth value)
    {
        if (value.WidthType == AdaptiveWidthType.Weighted)
        {
            writer.WriteNumberValue(value.Unit ?? 0);
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    public override AdaptiveWidth Read(JsonElement json, CardReader reader)
    {
        var text = TextForm.Instance.Read(json, reader);
        if (AdaptiveWidth.TryParse(text, out var value))
        {
            return value;
        }

        reader.Warn($"{Excerpt.Quote(text)} is no width");
        return AdaptiveWidth.Stretch;
    }
}
