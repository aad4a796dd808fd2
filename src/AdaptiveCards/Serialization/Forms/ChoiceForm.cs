using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A value of an enumeration; an unknown one is passed over.</summary>
internal sealed class ChoiceForm<TEnum> : Form<TEnum>
    where TEnum : struct, Enum
{
    public static readonly ChoiceForm<TEnum> Instance = new();

    public override bool CanWrite(TEnum value) => JsonNames.Of(value) is not null;

    public override void Write(Utf8JsonWriter writer, TEnum value) =>
        writer.WriteStringValue(JsonNames.Of(value));

    public override TEnum Read(JsonElement json, CardReader reader)
    {
        var text = TextForm.Instance.Read(json, reader);
        if (!JsonNames.TryParse<TEnum>(text, out var value))
        {
            reader.WarnOfWord(text);
        }

        return value;
    }
}
