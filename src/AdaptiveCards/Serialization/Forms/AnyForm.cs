using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>A value of any kind.</summary>
internal sealed class AnyForm : Form<object>
{
    public static readonly AnyForm Instance = new();

    public override void Write(Utf8JsonWriter writer, object value) => AnyJson.Write(writer, value);

    public override object Read(JsonElement json, CardReader reader) => AnyJson.Read(json);
}
