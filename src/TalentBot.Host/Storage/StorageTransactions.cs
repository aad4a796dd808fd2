using Microsoft.EntityFrameworkCore;

namespace TalentBot.Host.Storage;

/// <summary>Runs several statements as one, again when the database was busy.</summary>
internal static class StorageTransactions
{
    /// <summary>Runs the work in a transaction of its own and commits it; the work may run more than once.</summary>
    public static async Task<TResult> InTransactionAsync<TResult>(
        this IDbContextFactory<StorageContext> contexts,
        Func<StorageContext, Task<TResult>> work,
        CancellationToken cancellationToken
    )
    {
        await using var first = await contexts.CreateDbContextAsync(cancellationToken);
        return await first
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(
                async token =>
                {
                    await using var db = await contexts.CreateDbContextAsync(token);
                    await using var transaction = await db.Database.BeginTransactionAsync(token);
                    var result = await work(db);
                    await transaction.CommitAsync(token);
                    return result;
                },
                cancellationToken
            );
    }
}
