using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A version of the format, such as 1.5; an empty text is none.</summary>
internal sealed class VersionForm : Form<AdaptiveSchemaVersion>
{
    public static readonly VersionForm Instance = new();

    public override void Write(Utf8JsonWriter writer, AdaptiveSchemaVersion value) =>
        writer.WriteStringValue(value.ToString());

    public override AdaptiveSchemaVersion Read(JsonElement json, CardReader reader)
    {
        var text = TextForm.Instance.Read(json, reader);
        if (text.Length == 0)
        {
            return null;
        }

        return AdaptiveSchemaVersion.TryParse(text, out var version)
            ? version
            : throw reader.Fault($"{Excerpt.Quote(text)} is no version");
    }
}
