using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps objects as JSON in memory: what is read is always a new copy, without its type.
/// </summary>
public class MemoryStorage : IStorage
{
    private const string ETagName = "eTag";

    private readonly Dictionary<string, string> _items = new(StringComparer.Ordinal);
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
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var json))
                {
                    found[key] = StateJson.Read<object>(json);
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

    private void Write(string key, object value)
    {
        if (value is null)
        {
            _items.Remove(key);
            return;
        }

        var stored = StateJson.Convert<object>(value);
        if (value is IStoreItem item)
        {
            RefuseOtherVersion(key, item.ETag);
            Tag(stored, (_eTag++).ToString(CultureInfo.InvariantCulture));
        }

        _items[key] = StateJson.Write(stored);
    }

    private void RefuseOtherVersion(string key, string eTag)
    {
        if (
            eTag != "*"
            && _items.TryGetValue(key, out var json)
            && StateJson.Read<object>(json) is IDictionary<string, object> stored
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

    private static void Tag(object stored, string eTag)
    {
        var values = (IDictionary<string, object>)stored;
        values.Remove(nameof(IStoreItem.ETag));
        values[ETagName] = eTag;
    }
}
