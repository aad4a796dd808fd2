using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A state's way to its storage and back.</summary>
/// <remarks>
/// Storage in memory takes and gives the JSON that changes are found by anyway; any other gets
/// the values and writes them as it likes.
/// </remarks>
internal sealed class StateStore(IStorage storage)
{
    // A class derived from it may do anything with what passes through.
    private readonly MemoryStorage _memory =
        storage.GetType() == typeof(MemoryStorage) && ((MemoryStorage)storage).KeepsJson
            ? (MemoryStorage)storage
            : null;

    /// <exception cref="InvalidOperationException">What is stored is no dictionary.</exception>
    public async ValueTask<BotState.CachedBotState> ReadAsync(
        string key,
        CancellationToken cancellationToken
    )
    {
        if (_memory is not null)
        {
            return _memory.Find(key) is { } json
                ? new BotState.CachedBotState(Values(StateJson.Read(json)), json)
                : new BotState.CachedBotState();
        }

        var items = await storage.ReadAsync([key], cancellationToken);
        return items.TryGetValue(key, out var stored)
            ? new BotState.CachedBotState(Values(stored))
            : new BotState.CachedBotState();
    }

    public Task WriteAsync(
        string key,
        IDictionary<string, object> values,
        byte[] json,
        CancellationToken cancellationToken
    )
    {
        if (_memory is not null && values is not IStoreItem)
        {
            _memory.Put(key, json);
            return Task.CompletedTask;
        }

        var changes = new Dictionary<string, object>(StringComparer.Ordinal) { [key] = values };
        return storage.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string key, CancellationToken cancellationToken) =>
        storage.DeleteAsync([key], cancellationToken);

    private static IDictionary<string, object> Values(object stored) =>
        stored switch
        {
            IDictionary<string, object> values => values,
            JObject values => StateJson.Convert<Dictionary<string, object>>(values),
            _ => throw new InvalidOperationException(
                "What is stored for this state is no dictionary."
            ),
        };
}
