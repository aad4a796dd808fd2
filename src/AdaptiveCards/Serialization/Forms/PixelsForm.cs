using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A size in pixels, such as 50px.</summary>
internal sealed class PixelsForm : Form<uint>
{
    public static readonly PixelsForm Instance = new();

    public override void Write(Utf8JsonWriter writer, uint value) =>
        writer.WriteStringValue(PixelSize.Print(value));

    public override uint Read(JsonElement json, CardReader reader)
    {
        var text = TextForm.Instance.Read(json, reader);
        if (!PixelSize.TryParse(text, out var pixels))
        {
            reader.Warn($"{Excerpt.Quote(text)} is no size in pixels");
        }

        return pixels;
    }
}
