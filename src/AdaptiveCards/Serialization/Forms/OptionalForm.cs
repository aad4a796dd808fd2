using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A value that may be missing.</summary>
internal sealed class OptionalForm<TValue>(Form<TValue> form) : Form<TValue?>
    where TValue : struct
{
    public override void Write(Utf8JsonWriter writer, TValue? value) =>
        form.Write(writer, value.GetValueOrDefault());

    public override TValue? Read(JsonElement json, CardReader reader) => form.Read(json, reader);
}
