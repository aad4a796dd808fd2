using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys with which the channel signs its tokens: fetched when needed, kept while good.</summary>
internal sealed partial class ChannelSigningKeys(
    string metadataAddress,
    IHttpClientFactory httpClients,
    ILogger logger,
    TimeProvider clock
) : IDisposable
{
    private const int MaximumDocument = 256 * 1024;

    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PauseBetweenFetches = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PauseWithoutKeys = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ShelfLife = TimeSpan.FromDays(1);

    // Who keeps the bot from its keys must not keep it from hearing that one was withdrawn.
    private static readonly TimeSpan LongestTrust = TimeSpan.FromDays(2);

    private readonly SemaphoreSlim _fetching = new(1);
    private volatile KeySet _set = KeySet.None;
    private DateTimeOffset _triedAt = DateTimeOffset.MinValue;
    private DateTimeOffset _spentAt = DateTimeOffset.MinValue;

    /// <summary>The keys that may have made a signature: by id, or all for a token that names none.</summary>
    public async Task<IReadOnlyList<ChannelKey>> FindAsync(
        string keyId,
        CancellationToken cancellationToken
    )
    {
        var found = Find(keyId);
        if (found.Count > 0 && Age < ShelfLife)
        {
            return found;
        }

        // Whoever can do with the keys at hand does not wait for those who fetch new ones.
        var patience = found.Count > 0 ? TimeSpan.Zero : Timeout.InfiniteTimeSpan;
        if (await _fetching.WaitAsync(patience, cancellationToken))
        {
            try
            {
                await RefreshAsync(keyId);
            }
            finally
            {
                _fetching.Release();
            }
        }

        return Find(keyId);
    }

    public void Dispose() => _fetching.Dispose();

    private TimeSpan Age => clock.GetUtcNow() - _set.FetchedAt;

    private List<ChannelKey> Find(string keyId) =>
        Age < LongestTrust
            ? [.. _set.Keys.Where(key => keyId is null || key.Key.KeyId == keyId)]
            : [];

    // A token with an invented key must not make the bot fetch again and again. A first fetch that brought
    // the key is not held against a key that comes soon after; every other one is.
    private async Task RefreshAsync(string keyId)
    {
        var now = clock.GetUtcNow();
        if (!MayFetch(keyId, now))
        {
            return;
        }

        var isFirst = _set.Keys.Count == 0;
        _triedAt = now;
        await FetchOrKeepAsync(now);
        if (!isFirst || Find(keyId).Count == 0)
        {
            _spentAt = now;
        }
    }

    private bool MayFetch(string keyId, DateTimeOffset now) =>
        _set.Keys.Count == 0 ? now - _triedAt >= PauseWithoutKeys
        : Age < ShelfLife && Find(keyId).Count > 0 ? false
        : now - _spentAt >= PauseBetweenFetches;

    private async Task FetchOrKeepAsync(DateTimeOffset now)
    {
        try
        {
            _set = new KeySet(await FetchAsync(), now);
        }
        catch (Exception exception)
            when (exception
                    is HttpRequestException
                        or OperationCanceledException
                        or JsonException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or ArgumentException
                        or FormatException
            )
        {
            Log.KeysNotFetched(logger, exception, _set.Keys.Count);
        }
    }

    // Not the request's token: a caller who hangs up must not stop what others wait for.
    private async Task<IReadOnlyList<ChannelKey>> FetchAsync()
    {
        using var timeout = new CancellationTokenSource(FetchTimeout, clock);
        using var client = httpClients.CreateClient(string.Empty);
        using var metadata = await ReadAsync(client, metadataAddress, timeout.Token);
        var address = metadata.RootElement.GetProperty("jwks_uri").GetString();
        using var keySet = await ReadAsync(client, address, timeout.Token);
        ChannelKey[] keys =
        [
            .. keySet.RootElement.GetProperty("keys").EnumerateArray().Select(ChannelKey.Read),
        ];
        return keys is [] ? throw new InvalidOperationException("There are no keys.") : keys;
    }

    private static async Task<JsonDocument> ReadAsync(
        HttpClient client,
        string address,
        CancellationToken cancellationToken
    )
    {
        var uri = new Uri(address);
        if (uri.Scheme != Uri.UriSchemeHttps && !uri.IsLoopback)
        {
            throw new InvalidOperationException($"Keys are read over https only: {uri.Host}.");
        }

        using var response = await client.GetAsync(
            uri,
            HttpCompletionOption.ResponseHeadersRead,
            cancellationToken
        );
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync(MaximumDocument, cancellationToken);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
    }

    private sealed record KeySet(IReadOnlyList<ChannelKey> Keys, DateTimeOffset FetchedAt)
    {
        public static KeySet None { get; } = new([], DateTimeOffset.MinValue);
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 101,
            Level = LogLevel.Error,
            Message = "The channel's signing keys were not fetched; {Count} keys remain in use."
        )]
        public static partial void KeysNotFetched(ILogger logger, Exception exception, int count);
    }
}
