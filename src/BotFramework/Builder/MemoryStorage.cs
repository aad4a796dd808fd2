using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps objects as JSON in memory: what is read is always a new copy, without its type.
/// </summary>
public class MemoryStorage : IStorage
{
    private readonly MemoryItems _items;
    private readonly Lock _lock = new();

    /// <summary>Keeps objects in the dictionary, or in one of its own.</summary>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null) =>
        _items = dictionary is null ? new JsonItems() : new TokenItems(dictionary);

    /// <summary>Keeps objects as a given serializer writes and reads them.</summary>
    public MemoryStorage(
        JsonSerializer jsonSerializer,
        Dictionary<string, JObject> dictionary = null
    )
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _items = new SerializedItems(dictionary ?? [], jsonSerializer);
    }

    /// <summary>Whether JSON can be found and put here as it is.</summary>
    internal bool KeepsJson => _items is JsonItems;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(
        string[] keys,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.Read(key) is { } value)
                {
                    found[key] = value;
                }
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
                _items.Write(key, value);
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
            return ((JsonItems)_items).Find(key);
        }
    }

    /// <summary>Keeps the JSON of a value that has no tag.</summary>
    internal void Put(string key, byte[] json)
    {
        lock (_lock)
        {
            ((JsonItems)_items).Put(key, json);
        }
    }
}
