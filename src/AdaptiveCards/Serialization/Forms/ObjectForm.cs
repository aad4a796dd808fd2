using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>An object of a class or, for an abstract one, of the class that its type names.</summary>
internal sealed class ObjectForm<T> : Form<T>
    where T : class
{
    public override bool CanWrite(T value) =>
        value is not null && Shapes.Of(value.GetType()).CanWrite(value);

    public override void Write(Utf8JsonWriter writer, T value) =>
        Shapes.Of(value.GetType()).Write(writer, value);

    public override T Read(JsonElement json, CardReader reader) =>
        (T)Shapes.Find(typeof(T), json, reader)?.Read(json, reader);
}
