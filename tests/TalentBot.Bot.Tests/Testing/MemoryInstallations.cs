using System.Collections.Immutable;
using TalentBot.Installations;

namespace TalentBot.Tests.Testing;

/// <summary>Remembers places in memory.</summary>
internal sealed class MemoryInstallations : IInstallations
{
    private readonly Dictionary<(string Tenant, string Conversation), Installation> _all = [];

    public Task<bool> RememberAsync(Installation installation, CancellationToken cancellationToken)
    {
        var key = (installation.Tenant, installation.Conversation);
        var isNew = !_all.ContainsKey(key);
        _all[key] = installation;
        return Task.FromResult(isNew);
    }

    public Task ForgetAsync(string tenant, string conversation, CancellationToken cancellationToken)
    {
        _all.Remove((tenant, conversation));
        return Task.CompletedTask;
    }

    public Task<ImmutableArray<Installation>> OfTenantAsync(
        string tenant,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult<ImmutableArray<Installation>>([
            .. _all
                .Values.Where(i => i.Tenant == tenant)
                .OrderBy(i => i.Name, StringComparer.Ordinal),
        ]);
}
