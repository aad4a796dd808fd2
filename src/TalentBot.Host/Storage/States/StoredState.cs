using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using TalentBot.Host.Storage.Rows;

namespace TalentBot.Host.Storage.States;

/// <summary>The bot's state in the database, for any number of processes.</summary>
/// <remarks>Tags work as in the SDK's storage in memory; that BotState passes none lets the last writer win.</remarks>
internal sealed class StoredState(IDbContextFactory<StorageContext> contexts, TimeProvider clock)
    : IStorage
{
    /// <summary>The tag that writes over any version.</summary>
    private const string Any = "*";

    public async Task<IDictionary<string, object>> ReadAsync(
        string[] keys,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(keys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db
            .States.AsNoTracking()
            .Where(r => keys.Contains(r.Key))
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(
            r => r.Key,
            r => StateText.Read(r.Json, r.ETag)!,
            StringComparer.Ordinal
        );
    }

    /// <summary>Writes values one by one; those before a conflict stay written.</summary>
    /// <exception cref="ArgumentException">A stored value has another tag than the one written.</exception>
    public async Task WriteAsync(
        IDictionary<string, object> changes,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, value) in changes)
        {
            await (
                value is null
                    ? DeleteAsync([key], cancellationToken)
                    : WriteAsync(RowOf(key, value), (value as IStoreItem)?.ETag, cancellationToken)
            );
        }
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.States.Where(r => keys.Contains(r.Key)).ExecuteDeleteAsync(cancellationToken);
    }

    private StateRow RowOf(string key, object value) =>
        new()
        {
            Key = key,
            ETag = value is IStoreItem ? Guid.NewGuid().ToString("N") : null,
            Json = value is IStoreItem ? StateText.OfTagged(value) : StateText.Of(value),
            WrittenAt = clock.GetUtcNow(),
        };

    private async Task WriteAsync(
        StateRow row,
        string? expected,
        CancellationToken cancellationToken
    )
    {
        while (!await TryReplaceAsync(row, expected, cancellationToken))
        {
            await RefuseOtherVersionAsync(row, expected, cancellationToken);
            if (await TryInsertAsync(row, cancellationToken))
            {
                return;
            }
        }
    }

    private async Task<bool> TryReplaceAsync(
        StateRow row,
        string? expected,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var isGuarded = row.ETag is not null && expected != Any;
        var replaced = await db
            .States.Where(r => r.Key == row.Key)
            .Where(r => !isGuarded || r.ETag == null || r.ETag == expected)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(r => r.ETag, row.ETag)
                        .SetProperty(r => r.Json, row.Json)
                        .SetProperty(r => r.WrittenAt, row.WrittenAt),
                cancellationToken
            );
        return replaced == 1;
    }

    private async Task RefuseOtherVersionAsync(
        StateRow row,
        string? expected,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var stored = await db
            .States.AsNoTracking()
            .SingleOrDefaultAsync(r => r.Key == row.Key, cancellationToken);
        if (row.ETag is not null && expected != Any && stored?.ETag is { } tag && tag != expected)
        {
            throw new ArgumentException(
                $"Etag conflict: '{expected}' is not the version stored.",
                nameof(expected)
            );
        }
    }

    /// <summary>False when somebody else was faster.</summary>
    private async Task<bool> TryInsertAsync(StateRow row, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.States.AnyAsync(r => r.Key == row.Key, cancellationToken))
        {
            return false;
        }

        db.States.Add(row);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // The key is taken since; any other fault shows itself when it is read again.
            db.ChangeTracker.Clear();
            if (!await db.States.AnyAsync(r => r.Key == row.Key, cancellationToken))
            {
                throw;
            }

            return false;
        }
    }
}
