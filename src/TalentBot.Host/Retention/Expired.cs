using Microsoft.EntityFrameworkCore;
using TalentBot.Host.Storage;
using TalentBot.Host.Storage.Documents;

namespace TalentBot.Host.Retention;

/// <summary>Deletes decisions that are over for longer than they are to be kept.</summary>
internal sealed class Expired(IDbContextFactory<StorageContext> contexts, IErasure erasure)
{
    /// <summary>Deletes those that ended before an instant, with everything that belongs to them.</summary>
    /// <returns>How many were deleted.</returns>
    public async Task<int> DeleteAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var deleted = 0;
        foreach (var id in await OldAsync(before, cancellationToken))
        {
            deleted += await contexts.InTransactionAsync(
                db => DeleteAsync(db, id, before, cancellationToken),
                cancellationToken
            );
        }

        if (deleted > 0)
        {
            await erasure.EraseAsync(cancellationToken);
        }

        return deleted;
    }

    private async Task<List<string>> OldAsync(
        DateTimeOffset before,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db
            .Assessments.Where(r => !r.IsOpen && r.StartedAt < before)
            .Select(r => r.Id)
            .ToListAsync(cancellationToken);
    }

    private static async Task<int> DeleteAsync(
        StorageContext db,
        string id,
        DateTimeOffset before,
        CancellationToken cancellationToken
    )
    {
        var text = await db
            .Assessments.Where(r => r.Id == id)
            .Select(r => r.Document)
            .SingleOrDefaultAsync(cancellationToken);
        if (text is null || !(Ending.Of(Document.ReadAssessment(text)) < before))
        {
            return 0;
        }

        await db.RemoveAssessmentAsync(id, cancellationToken);
        return 1;
    }
}
