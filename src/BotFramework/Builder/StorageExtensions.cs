namespace Microsoft.Bot.Builder;

/// <summary>Reads from a storage by type.</summary>
public static class StorageExtensions
{
    /// <summary>What is kept under some keys, as a type; keys that hold nothing are left out.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage,
        string[] keys,
        CancellationToken cancellationToken = default
    )
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var found = await storage.ReadAsync(keys, cancellationToken);
        return found.ToDictionary(
            item => item.Key,
            item => item.Value as TStoreItem ?? StateJson.Convert<TStoreItem>(item.Value),
            StringComparer.Ordinal
        );
    }
}
