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
        TryRead(json, reader, out var value);
        return value;
    }

    /// <summary>Warns of a word that is not known, and is false for it.</summary>
    public static bool TryRead(JsonElement json, CardReader reader, out TEnum value)
    {
        var text = TextForm.Instance.Read(json, reader);
        var known = JsonNames.TryParse(text, out value);
        if (!known)
        {
            reader.WarnOfWord(text);
        }

        return known;
    }
}
