using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using TalentBot.Decisions.Assessments.Forgetting;
using TalentBot.Host.Storage.Documents;
using TalentBot.Host.Storage.People;
using TalentBot.PersonalData;

namespace TalentBot.Host.Storage.Personal;

/// <summary>Everything that the database has about one person.</summary>
internal sealed class StoredPersonalData(
    IDbContextFactory<StorageContext> contexts,
    IErasure erasure,
    OutboxSignal signal,
    TimeProvider clock
) : IPersonalData
{
    public async Task<KeptData> ReadAsync(Subject subject, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var documents = await db.AssessmentsOf(subject.Tenant, subject.Person)
            .OrderByDescending(r => r.StartedAt)
            .Select(r => r.Document)
            .ToListAsync(cancellationToken);
        var states = await db.StateOf(subject)
            .Select(r => KeyValuePair.Create(r.Key, r.Json))
            .ToListAsync(cancellationToken);
        return new(
            [.. documents.Select(Document.ReadAssessment)],
            states.ToImmutableDictionary(StringComparer.Ordinal),
            await db.ChatOf(subject).AnyAsync(cancellationToken)
        );
    }

    public async Task<ForgottenData> ForgetAsync(
        Subject subject,
        CancellationToken cancellationToken
    )
    {
        var forgotten = await contexts.InTransactionAsync(
            db => ForgetAsync(db, subject, cancellationToken),
            cancellationToken
        );
        signal.Raise();
        await erasure.EraseAsync(cancellationToken);
        return forgotten;
    }

    /// <remarks>The database lets one transaction write at a time, so nobody saves an assessment in between.</remarks>
    private async Task<ForgottenData> ForgetAsync(
        StorageContext db,
        Subject subject,
        CancellationToken cancellationToken
    )
    {
        var theirs = await db.OutboxOfAsync(subject, cancellationToken);
        await db.Outbox.Where(r => theirs.Contains(r.Id)).ExecuteDeleteAsync(cancellationToken);
        await db.StateOf(subject).ExecuteDeleteAsync(cancellationToken);
        await db.ChatOf(subject).ExecuteDeleteAsync(cancellationToken);
        var ids = await db.AssessmentsOf(subject.Tenant, subject.Person)
            .Select(r => r.Id)
            .ToListAsync(cancellationToken);
        var removed = 0;
        foreach (var id in ids)
        {
            removed += await ForgetInAsync(db, id, subject, cancellationToken) ? 1 : 0;
        }

        return new(ids.Count - removed, removed);
    }

    /// <returns>Whether the whole assessment is gone.</returns>
    private async Task<bool> ForgetInAsync(
        StorageContext db,
        string id,
        Subject subject,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        var stored = await db.LoadAsync(subject.Tenant, id, cancellationToken);
        var (before, version) = (stored!.Assessment, stored.Version);
        switch (Forgetter.Forget(before, subject.Person, now))
        {
            case Forgotten.Unchanged:
                return false;
            case Forgotten.Removed:
                await db.RemoveAssessmentAsync(id, cancellationToken);
                return true;
            case Forgotten.Kept(var next, var effects):
                if (!await db.ReplaceAsync(next, version, cancellationToken))
                {
                    throw new DbUpdateConcurrencyException($"{id} was saved in between.");
                }

                await db.IndexPeopleAsync(next, cancellationToken);
                await db.QueueAsync(next, effects, now, cancellationToken);
                return false;
            default:
                throw new UnreachableException();
        }
    }
}
