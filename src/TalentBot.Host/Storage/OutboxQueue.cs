using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using TalentBot.Host.Storage.Rows;

namespace TalentBot.Host.Storage;

/// <summary>The outbox as its dispatcher sees it: in order for every card, one row of it at a time.</summary>
internal sealed class OutboxQueue(IDbContextFactory<StorageContext> contexts)
{
    /// <summary>Claims the row that is due longest; null when none is.</summary>
    public async Task<ClaimedEffect?> ClaimAsync(
        DateTimeOffset now,
        TimeSpan lease,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        while (await FirstDueAsync(db, now, cancellationToken) is { } row)
        {
            var until = now + lease;
            var claimed = await db
                .Outbox.Where(r => r.Id == row.Id && r.State == OutboxState.Pending)
                .Where(r => r.LeaseUntil == row.LeaseUntil)
                .ExecuteUpdateAsync(
                    s => s.SetProperty(r => r.LeaseUntil, until),
                    cancellationToken
                );
            if (claimed == 1)
            {
                return Claimed(row, until);
            }
        }

        return null;
    }

    /// <summary>When a row will be due, or its lease over; null when none is pending.</summary>
    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Heads(db)
            .Select(r =>
                (DateTimeOffset?)(
                    r.LeaseUntil != null && r.LeaseUntil > r.DueAt ? r.LeaseUntil : r.DueAt
                )
            )
            .MinAsync(cancellationToken);
    }

    /// <summary>The message that shows the card; null when none does.</summary>
    public async Task<string?> ShownAsync(
        string assessment,
        string card,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.ShownAsync(assessment, card, cancellationToken);
    }

    /// <summary>Takes the row off the outbox and keeps which message shows its card.</summary>
    /// <returns>Whether it was still this claim's.</returns>
    public Task<bool> DeliveredAsync(
        ClaimedEffect claim,
        string? activity,
        CancellationToken cancellationToken
    ) =>
        contexts.InTransactionAsync(
            async db =>
            {
                if (await Own(db, claim).ExecuteDeleteAsync(cancellationToken) == 0)
                {
                    return false;
                }

                if (claim.Card is { } card && activity is not null)
                {
                    await db.KeepPostAsync(Post(claim, card, activity), cancellationToken);
                }

                return true;
            },
            cancellationToken
        );

    /// <summary>Gives the row back after an attempt that failed.</summary>
    public Task<bool> PostponeAsync(
        ClaimedEffect claim,
        DateTimeOffset dueAt,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            claim,
            s =>
                s.SetProperty(r => r.DueAt, dueAt)
                    .SetProperty(r => r.Attempt, r => r.Attempt + 1)
                    .SetProperty(r => r.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken
        );

    /// <summary>Gives the row back without an attempt.</summary>
    public Task<bool> ReleaseAsync(
        ClaimedEffect claim,
        DateTimeOffset dueAt,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            claim,
            s =>
                s.SetProperty(r => r.DueAt, dueAt)
                    .SetProperty(r => r.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken
        );

    /// <summary>Keeps the row with the reason why it can never be carried out.</summary>
    public Task<bool> UndeliverableAsync(
        ClaimedEffect claim,
        string reason,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            claim,
            s =>
                s.SetProperty(r => r.State, OutboxState.Undeliverable)
                    .SetProperty(r => r.Reason, reason)
                    .SetProperty(r => r.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken
        );

    private async Task<bool> ChangeAsync(
        ClaimedEffect claim,
        Action<UpdateSettersBuilder<OutboxRow>> setters,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Own(db, claim).ExecuteUpdateAsync(setters, cancellationToken) == 1;
    }

    private static Task<OutboxRow?> FirstDueAsync(
        StorageContext db,
        DateTimeOffset now,
        CancellationToken cancellationToken
    ) =>
        Heads(db)
            .Where(r => r.DueAt <= now && (r.LeaseUntil == null || r.LeaseUntil <= now))
            .OrderBy(r => r.DueAt)
            .ThenBy(r => r.Id)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>The rows that wait for no other: the first of every card, and all that show none.</summary>
    private static IQueryable<OutboxRow> Heads(StorageContext db)
    {
        var pending = db.Outbox.AsNoTracking().Where(r => r.State == OutboxState.Pending);
        return pending.Where(r =>
            !pending.Any(e =>
                r.Card != null
                && e.AssessmentId == r.AssessmentId
                && e.Card == r.Card
                && e.Id < r.Id
            )
        );
    }

    private static IQueryable<OutboxRow> Own(StorageContext db, ClaimedEffect claim) =>
        db.Outbox.Where(r => r.Id == claim.Id && r.LeaseUntil == claim.LeaseUntil);

    private static PostRow Post(ClaimedEffect claim, string card, string activity) =>
        new()
        {
            AssessmentId = claim.AssessmentId,
            Card = card,
            ActivityId = activity,
        };

    private static ClaimedEffect Claimed(OutboxRow row, DateTimeOffset until) =>
        new(row.Id, row.AssessmentId, row.Tenant, row.Effect, row.Card, row.Attempt, until);
}
