using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TalentBot.Assessments;
using TalentBot.Decisions.Assessments;
using TalentBot.Host.Storage.Documents;
using TalentBot.Host.Storage.People;

namespace TalentBot.Host.Storage;

/// <summary>The assessments in the database, each with the outbox rows of its changes.</summary>
internal sealed class StoredAssessments(
    IDbContextFactory<StorageContext> contexts,
    AssessmentGates gates,
    OutboxSignal signal,
    TimeProvider clock
) : IAssessments
{
    /// <summary>Older ones of the same channel are reached by their cards' buttons only.</summary>
    private const int MostInConversation = 50;

    /// <summary>Older ones of the same person are reached by their cards' buttons only.</summary>
    private const int MostOfPerson = 200;

    public async Task<Assessment?> FindAsync(
        string tenant,
        string id,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return (await db.LoadAsync(tenant, id, cancellationToken))?.Assessment;
    }

    public async Task<ImmutableArray<Assessment>> InConversationAsync(
        string tenant,
        string conversation,
        CancellationToken cancellationToken
    )
    {
        var channel = Venue.ChannelOf(conversation);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var documents = await db
            .Assessments.Where(r => r.Tenant == tenant && r.Channel == channel)
            .OrderByDescending(r => r.StartedAt)
            .Take(MostInConversation)
            .Select(r => r.Document)
            .ToListAsync(cancellationToken);
        return [.. documents.Select(Document.ReadAssessment)];
    }

    public async Task<ImmutableArray<Assessment>> OfPersonAsync(
        string tenant,
        Person person,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var documents = await db.AssessmentsOf(tenant, person)
            .OrderByDescending(r => r.StartedAt)
            .Take(MostOfPerson)
            .Select(r => r.Document)
            .ToListAsync(cancellationToken);
        return [.. documents.Select(Document.ReadAssessment)];
    }

    public async Task<bool> AddAsync(
        Assessment opened,
        string origin,
        ImmutableArray<Effect> effects,
        CancellationToken cancellationToken
    )
    {
        if (await HasStartedAsync(opened.Venue, origin, cancellationToken))
        {
            return false;
        }

        try
        {
            await InsertAsync(opened, origin, effects, cancellationToken);
        }
        catch (DbUpdateException)
        {
            if (!await HasStartedAsync(opened.Venue, origin, cancellationToken))
            {
                throw;
            }

            return false;
        }

        signal.Raise();
        return true;
    }

    public async Task<TResult?> ChangeAsync<TResult>(
        string tenant,
        string id,
        Func<Assessment, Task<Change<TResult>>> change,
        CancellationToken cancellationToken
    )
        where TResult : class
    {
        using var pass = await gates.EnterAsync(id, cancellationToken);
        while (await ReadAsync(tenant, id, cancellationToken) is { } stored)
        {
            var made = await change(stored.Assessment);
            if (made.Next is null)
            {
                return made.Result;
            }

            if (await SaveAsync(made.Next, stored.Version, made.Effects, cancellationToken))
            {
                signal.Raise();
                return made.Result;
            }
        }

        return null;
    }

    private async Task<StoredAssessment?> ReadAsync(
        string tenant,
        string id,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.LoadAsync(tenant, id, cancellationToken);
    }

    private Task<bool> SaveAsync(
        Assessment next,
        int version,
        ImmutableArray<Effect> effects,
        CancellationToken cancellationToken
    ) =>
        contexts.InTransactionAsync(
            async db =>
            {
                var isNewest = await db.ReplaceAsync(next, version, cancellationToken);
                if (isNewest)
                {
                    await db.IndexPeopleAsync(next, cancellationToken);
                    await db.QueueAsync(next, effects, clock.GetUtcNow(), cancellationToken);
                }

                return isNewest;
            },
            cancellationToken
        );

    private async Task InsertAsync(
        Assessment opened,
        string origin,
        ImmutableArray<Effect> effects,
        CancellationToken cancellationToken
    ) =>
        await contexts.InTransactionAsync(
            async db =>
            {
                db.Add(AssessmentTable.NewRow(opened, origin));
                await db.IndexPeopleAsync(opened, cancellationToken);
                await db.QueueAsync(opened, effects, clock.GetUtcNow(), cancellationToken);
                return true;
            },
            cancellationToken
        );

    private async Task<bool> HasStartedAsync(
        Venue venue,
        string origin,
        CancellationToken cancellationToken
    )
    {
        var channel = Venue.ChannelOf(venue.Conversation);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Assessments.AnyAsync(
            r => r.Tenant == venue.Tenant && r.Channel == channel && r.Origin == origin,
            cancellationToken
        );
    }
}
