using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A value of an enumeration that may be missing; an unknown one counts as missing.</summary>
internal sealed class OptionalChoiceForm<TEnum> : Form<TEnum?>
    where TEnum : struct, Enum
{
    public static readonly OptionalChoiceForm<TEnum> Instance = new();

    public override void Write(Utf8JsonWriter writer, TEnum? value) =>
        ChoiceForm<TEnum>.Instance.Write(writer, value.GetValueOrDefault());

    public override TEnum? Read(JsonElement json, CardReader reader) =>
        ChoiceForm<TEnum>.TryRead(json, reader, out var value) ? value : null;
}
