using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A whole number, also as a text.</summary>
internal sealed class CountForm : Form<int>
{
    public static readonly CountForm Instance = new();

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override int Read(JsonElement json, CardReader reader) =>
        json.ValueKind is JsonValueKind.Number or JsonValueKind.String
        && TryParse(TextForm.Instance.Read(json, reader), out var count)
            ? count
            : throw reader.Unlike("a whole number", json);

    private static bool TryParse(string text, out int count) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out count);
}
