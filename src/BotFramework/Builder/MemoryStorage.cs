using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps objects as JSON in memory: what is read is always a new copy, without its type.
/// </summary>
public class MemoryStorage : IStorage
{
    private const string ETagName = "eTag";

    private readonly Dictionary<string, byte[]> _items = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private int _eTag;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(
        string[] keys,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (Find(key) is { } json)
            {
                found[key] = StateJson.Read(json);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <summary>Writes objects one by one; those before a conflict stay written.</summary>
    /// <exception cref="ArgumentException">
    /// A stored item has another tag than the one written.
    /// </exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                Write(key, value);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>The JSON under a key, which is not to be changed; null for none.</summary>
    internal byte[] Find(string key)
    {
        lock (_lock)
        {
            return _items.GetValueOrDefault(key);
        }
    }

    /// <summary>Keeps the JSON of a value that has no tag.</summary>
    internal void Put(string key, byte[] json)
    {
        lock (_lock)
        {
            _items[key] = json;
        }
    }

    private void Write(string key, object value)
    {
        if (value is null)
        {
            _items.Remove(key);
            return;
        }

        var json = StateJson.Write(value);
        if (value is IStoreItem item)
        {
            RefuseOtherVersion(key, item.ETag);
            json = Tagged(json, (_eTag++).ToString(CultureInfo.InvariantCulture));
        }

        _items[key] = json;
    }

    private void RefuseOtherVersion(string key, string eTag)
    {
        if (
            eTag != "*"
            && _items.TryGetValue(key, out var json)
            && StateJson.Read(json) is IDictionary<string, object> stored
            && stored.TryGetValue(ETagName, out var kept)
            && kept as string != eTag
        )
        {
            throw new ArgumentException(
                $"Etag conflict: '{eTag}' is not the version stored.",
                nameof(eTag)
            );
        }
    }

    private static byte[] Tagged(byte[] json, string eTag)
    {
        var values = (Dictionary<string, object>)StateJson.Read(json);
        values.Remove(nameof(IStoreItem.ETag));
        values[ETagName] = eTag;
        return StateJson.Write(values);
    }
}
