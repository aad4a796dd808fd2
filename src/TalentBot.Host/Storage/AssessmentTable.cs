using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TalentBot.Decisions.Assessments;
using TalentBot.Delivery;
using TalentBot.Host.Storage.Documents;
using TalentBot.Host.Storage.Rows;

namespace TalentBot.Host.Storage;

/// <summary>The statements on an assessment and the effects of its changes.</summary>
internal static class AssessmentTable
{
    /// <summary>The row of a new assessment.</summary>
    public static AssessmentRow NewRow(Assessment opened, string origin) =>
        new()
        {
            Id = opened.Id,
            Tenant = opened.Venue.Tenant,
            Channel = Venue.ChannelOf(opened.Venue.Conversation),
            Origin = origin,
            StartedAt = opened.StartedAt,
            IsOpen = opened.NextAt is not null,
            Deadline = opened.NextAt ?? opened.Deadline,
            Document = Document.Of(opened),
        };

    /// <summary>The assessment as it stands; null when the tenant has none of this id.</summary>
    public static async Task<StoredAssessment?> LoadAsync(
        this StorageContext db,
        string tenant,
        string id,
        CancellationToken cancellationToken
    )
    {
        var row = await db
            .Assessments.Where(r => r.Tenant == tenant && r.Id == id)
            .Select(r => new { r.Document, r.Version })
            .SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : new(Document.ReadAssessment(row.Document), row.Version);
    }

    /// <summary>Compare-and-swap: replaces the document if nobody has saved since the version.</summary>
    public static async Task<bool> ReplaceAsync(
        this StorageContext db,
        Assessment next,
        int version,
        CancellationToken cancellationToken
    )
    {
        var document = Document.Of(next);
        var isOpen = next.NextAt is not null;
        var due = next.NextAt ?? next.Deadline;
        var replaced = await db
            .Assessments.Where(r => r.Id == next.Id && r.Version == version)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(r => r.Version, version + 1)
                        .SetProperty(r => r.IsOpen, isOpen)
                        .SetProperty(r => r.Deadline, due)
                        .SetProperty(r => r.Document, document),
                cancellationToken
            );
        return replaced == 1;
    }

    /// <summary>Writes the effects into the outbox, in their order, with what else is to be saved.</summary>
    public static async Task QueueAsync(
        this StorageContext db,
        Assessment assessment,
        ImmutableArray<Effect> effects,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        foreach (var effect in effects)
        {
            var row = NewRow(assessment, effect, now);
            if (!Joins(effect) || !await db.JoinAsync(row, cancellationToken))
            {
                db.Add(row);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Whether one waiting effect does what several equal ones would.</summary>
    private static bool Joins(Effect effect) =>
        effect is Effect.RefreshDecision or Effect.BringForms;

    private static OutboxRow NewRow(Assessment assessment, Effect effect, DateTimeOffset now) =>
        new()
        {
            AssessmentId = assessment.Id,
            Tenant = assessment.Venue.Tenant,
            Effect = Document.Of(effect),
            Card = ShownCard.Of(effect),
            AskedAt = now,
            DueAt = now,
        };

    /// <summary>Leaves it to an equal row that nobody has claimed yet: what it will show is loaded when it is its turn.</summary>
    /// <remarks>The update also locks that row, so that nobody claims it before this change is committed.</remarks>
    private static async Task<bool> JoinAsync(
        this StorageContext db,
        OutboxRow row,
        CancellationToken cancellationToken
    )
    {
        var joined = await db
            .Outbox.Where(r => r.AssessmentId == row.AssessmentId && r.Effect == row.Effect)
            .Where(r => r.State == OutboxState.Pending && r.LeaseUntil == null)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.AskedAt, row.AskedAt), cancellationToken);
        return joined > 0;
    }
}
