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
        if (await ChangeAsync(installation, cancellationToken))
        {
            return false;
        }

        try
        {
            await InsertAsync(installation, cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another event of the same arrival was faster; only one of them is the first.
            if (!await ChangeAsync(installation, cancellationToken))
            {
                throw;
            }

            return false;
        }
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

    private async Task<bool> ChangeAsync(Installation place, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var changed = await db
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
        return changed > 0;
    }

    private async Task InsertAsync(Installation place, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Installations.Add(
            new()
            {
                Tenant = place.Tenant,
                Conversation = place.Conversation,
                Kind = place.Kind,
                ServiceUrl = place.ServiceUrl,
                Bot = place.Bot,
                Name = place.Name,
            }
        );
        await db.SaveChangesAsync(cancellationToken);
    }
}
