using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A language, by its two or three letters; any other text is kept, with a warning.</summary>
/// <remarks>Which languages there are is not asked: that depends on the machine.</remarks>
internal sealed class LanguageForm : Form<string>
{
    public static readonly LanguageForm Instance = new();

    public override void Write(Utf8JsonWriter writer, string value) =>
        writer.WriteStringValue(value);

    public override string Read(JsonElement json, CardReader reader)
    {
        var text = TextForm.Instance.Read(json, reader);
        if (!IsLanguage(text))
        {
            reader.Warn(
                AdaptiveWarning.WarningStatusCode.InvalidLanguage,
                $"{Excerpt.Quote(text)} is no language"
            );
        }

        return text;
    }

    private static bool IsLanguage(string text) =>
        text.Length is 0 or 2 or 3 && text.All(char.IsAsciiLetter);
}
