using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TalentBot.Installations;

namespace TalentBot.Host.Storage;

/// <summary>The places that the bot was added to, in the database.</summary>
internal sealed class StoredInstallations(IDbContextFactory<StorageContext> contexts)
    : IInstallations
{
    public async Task<bool> RememberAsync(
        Installation installation,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var isNew = await InsertAsync(db, installation, cancellationToken);
        if (!isNew)
        {
            await ChangeAsync(db, installation, cancellationToken);
        }

        return isNew;
    }

    public async Task ForgetAsync(
        string tenant,
        string conversation,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db
            .Installations.Where(r => r.Tenant == tenant && r.Conversation == conversation)
            .ExecuteDeleteAsync(cancellationToken);
    }

    public async Task<ImmutableArray<Installation>> OfTenantAsync(
        string tenant,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db
            .Installations.Where(r => r.Tenant == tenant)
            .OrderBy(r => r.Name)
            .ThenBy(r => r.Conversation)
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(r => new Installation(
                r.Tenant,
                r.Conversation,
                r.Kind,
                r.ServiceUrl,
                r.Bot,
                r.Name
            )),
        ];
    }

    /// <summary>Of several events at the same moment the database lets one insert, without a fault for the others.</summary>
    private static async Task<bool> InsertAsync(
        StorageContext db,
        Installation place,
        CancellationToken cancellationToken
    ) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Installations" ("Tenant", "Conversation", "Kind", "ServiceUrl", "Bot", "Name")
            VALUES ({place.Tenant}, {place.Conversation}, {place.Kind.ToString()}, {place.ServiceUrl}, {place.Bot}, {place.Name})
            ON CONFLICT DO NOTHING
            """,
            cancellationToken
        ) > 0;

    private static Task<int> ChangeAsync(
        StorageContext db,
        Installation place,
        CancellationToken cancellationToken
    ) =>
        db
            .Installations.Where(r =>
                r.Tenant == place.Tenant && r.Conversation == place.Conversation
            )
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(r => r.Kind, place.Kind)
                        .SetProperty(r => r.ServiceUrl, place.ServiceUrl)
                        .SetProperty(r => r.Bot, place.Bot)
                        .SetProperty(r => r.Name, r => place.Name == "" ? r.Name : place.Name),
                cancellationToken
            );
}
