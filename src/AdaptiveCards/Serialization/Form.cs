using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>How a kind of value is read and written.</summary>
internal abstract class Form<TValue>
{
    /// <summary>Whether there is anything to write.</summary>
    public virtual bool CanWrite(TValue value) => value is not null;

    public abstract void Write(Utf8JsonWriter writer, TValue value);

    /// <summary>Reads a value that is not null.</summary>
    /// <exception cref="AdaptiveSerializationException">The value is of another kind.</exception>
    public abstract TValue Read(JsonElement json, CardReader reader);
}
