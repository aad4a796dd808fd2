using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A height: auto, stretch or pixels.</summary>
internal sealed class HeightForm : Form<AdaptiveHeight>
{
    public static readonly HeightForm Instance = new();

    public override void Write(Utf8JsonWriter writer, AdaptiveHeight value) =>
        writer.WriteStringValue(value.ToString());

    public override AdaptiveHeight Read(JsonElement json, CardReader reader)
    {
        var text = TextForm.Instance.Read(json, reader);
        if (AdaptiveHeight.TryParse(text, out var value))
        {
            return value;
        }

        reader.Warn($"{Excerpt.Quote(text)} is no height");
        return AdaptiveHeight.Auto;
    }
}
