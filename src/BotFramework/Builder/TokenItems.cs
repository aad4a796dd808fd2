using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Items kept in a dictionary that somebody else looks at.</summary>
internal class TokenItems(Dictionary<string, JObject> items) : MemoryItems
{
    public override object Read(string key) =>
        items.GetValueOrDefault(key) is { } kept ? FromToken(kept) : null;

    public override void Remove(string key) => items.Remove(key);

    protected override string TagOf(string key) =>
        items.GetValueOrDefault(key)?[ETagName] is JValue { Value: string tag } ? tag : null;

    protected override void Put(string key, object value, string eTag)
    {
        var token = ToToken(value);
        if (eTag is not null)
        {
            token.Remove(nameof(IStoreItem.ETag));
            token[ETagName] = eTag;
        }

        items[key] = token;
    }

    protected virtual object FromToken(JObject kept) => StateJson.Convert<object>(kept);

    /// <exception cref="ArgumentException">The value is a text, a number or a list.</exception>
    protected virtual JObject ToToken(object value)
    {
        try
        {
            return StateJson.Convert<JObject>(value);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException(
                $"A {value.GetType().Name} is no object, and the dictionary keeps only objects.",
                nameof(value),
                exception
            );
        }
    }
}
