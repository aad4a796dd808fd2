namespace Microsoft.Bot.Builder;

/// <summary>Items kept as the bytes of their JSON.</summary>
internal sealed class JsonItems : MemoryItems
{
    private readonly Dictionary<string, byte[]> _items = new(StringComparer.Ordinal);

    /// <summary>The bytes under a key, which are not to be changed; null for none.</summary>
    public byte[] Find(string key) => _items.GetValueOrDefault(key);

    public void Put(string key, byte[] json) => _items[key] = json;

    public override object Read(string key) => Find(key) is { } json ? StateJson.Read(json) : null;

    public override void Remove(string key) => _items.Remove(key);

    protected override string TagOf(string key) =>
        Read(key) is IDictionary<string, object> kept && kept.TryGetValue(ETagName, out var tag)
            ? tag as string
            : null;

    protected override void Put(string key, object value, string eTag)
    {
        var json = StateJson.Write(value);
        Put(key, eTag is null ? json : Tagged(json, eTag));
    }

    private static byte[] Tagged(byte[] json, string eTag)
    {
        var values = (Dictionary<string, object>)StateJson.Read(json);
        values.Remove(nameof(IStoreItem.ETag));
        values[ETagName] = eTag;
        return StateJson.Write(values);
    }
}
