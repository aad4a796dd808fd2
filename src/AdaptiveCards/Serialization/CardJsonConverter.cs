using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards.Serialization;

/// <summary>Lets any serializer write a part of a card, whatever its own options are.</summary>
internal sealed class CardJsonConverter<T> : JsonConverter<T>
    where T : class
{
    private static readonly Form<T> Form = new ObjectForm<T>();

    public override T Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var json = JsonTexts.Check(JsonElement.ParseValue(ref reader));
        return typeof(T) == typeof(AdaptiveCard)
            ? (T)(object)WholeCard.Read(json, new CardReader())
            : Form.Read(json, new CardReader());
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Form.Write(writer, value);
}
