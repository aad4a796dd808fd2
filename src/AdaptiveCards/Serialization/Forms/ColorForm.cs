using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A color, such as #RRGGBB or, with its opacity first, #AARRGGBB.</summary>
internal sealed class ColorForm : Form<string>
{
    public static readonly ColorForm Instance = new();

    public override void Write(Utf8JsonWriter writer, string value) =>
        writer.WriteStringValue(value);

    public override string Read(JsonElement json, CardReader reader)
    {
        var text = TextForm.Instance.Read(json, reader);
        if (IsColor(text))
        {
            return text;
        }

        reader.Warn($"{Excerpt.Quote(text)} is no color such as #RRGGBB or #AARRGGBB");
        return null;
    }

    private static bool IsColor(string text) =>
        text.Length is 7 or 9 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);
}
