using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>
/// A member: what it is called, where it is kept, how its value is written, and which value is not.
/// </summary>
internal sealed class Member<TOwner, TValue>(
    string name,
    Func<TOwner, TValue> get,
    Action<TOwner, TValue> set,
    Form<TValue> form,
    TValue normally = default
) : IMember<TOwner>
{
    public string Name => name;

    public bool IsWritten(TOwner owner)
    {
        var value = get(owner);
        return form.CanWrite(value) && !EqualityComparer<TValue>.Default.Equals(value, normally);
    }

    public void Write(Utf8JsonWriter writer, TOwner owner)
    {
        writer.WritePropertyName(name);
        form.Write(writer, get(owner));
    }

    public void Read(JsonElement json, TOwner owner, CardReader reader)
    {
        // A null says the same as no member at all.
        if (json.ValueKind != JsonValueKind.Null)
        {
            set(owner, form.Read(json, reader));
        }
    }
}
