using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>What a storage in memory keeps, each item with the tag of its version.</summary>
internal abstract class MemoryItems
{
    /// <summary>The name of the tag within a kept item.</summary>
    protected const string ETagName = "eTag";

    private int _eTag;

    /// <summary>A copy of what is kept under a key; null for nothing.</summary>
    public abstract object Read(string key);

    public abstract void Remove(string key);

    /// <exception cref="ArgumentException">
    /// The kept item has another tag than the one written.
    /// </exception>
    public void Write(string key, object value)
    {
        switch (value)
        {
            case null:
                Remove(key);
                break;
            case IStoreItem item:
                RefuseOtherVersion(key, item.ETag);
                Put(key, value, (_eTag++).ToString(CultureInfo.InvariantCulture));
                break;
            default:
                Put(key, value, eTag: null);
                break;
        }
    }

    /// <summary>The tag of what is kept under a key; null for none.</summary>
    protected abstract string TagOf(string key);

    /// <summary>Keeps a value, with a tag unless that is null.</summary>
    protected abstract void Put(string key, object value, string eTag);

    private void RefuseOtherVersion(string key, string eTag)
    {
        if (eTag != "*" && TagOf(key) is { } kept && kept != eTag)
        {
            throw new ArgumentException(
                $"Etag conflict: '{eTag}' is not the version stored.",
                nameof(eTag)
            );
        }
    }
}
