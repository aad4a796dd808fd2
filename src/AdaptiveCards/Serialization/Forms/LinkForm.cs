using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>An address, written as it was given.</summary>
internal sealed class LinkForm : Form<Uri>
{
    public static readonly LinkForm Instance = new();

    public override void Write(Utf8JsonWriter writer, Uri value) =>
        writer.WriteStringValue(value.OriginalString);

    public override Uri Read(JsonElement json, CardReader reader) =>
        Parse(TextForm.Instance.Read(json, reader), reader);

    public static Uri Parse(string text, CardReader reader)
    {
        if (!Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var link))
        {
            reader.Warn($"{Excerpt.Quote(text)} is no address");
        }

        return link;
    }
}
