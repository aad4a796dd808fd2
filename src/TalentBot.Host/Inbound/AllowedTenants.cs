using System.Collections.Frozen;
using TalentBot.Host.Configuration;
using TalentBot.Host.Configuration.Trust;

namespace TalentBot.Host.Inbound;

/// <summary>Whose people the bot talks to.</summary>
internal sealed class AllowedTenants(AppOptions app, TrustOptions trust)
{
    private readonly FrozenSet<string> _tenants = Configured(app, trust)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an activity of that tenant is taken; one that names none is taken only where all are.</summary>
    public bool Allow(string? tenant) =>
        _tenants.Count == 0 || (tenant is not null && _tenants.Contains(tenant));

    /// <summary>An app of one tenant serves that tenant, unless the settings name others.</summary>
    private static string[] Configured(AppOptions app, TrustOptions trust) =>
        trust.Tenants is { Length: > 0 } tenants ? tenants
        : app.IsOfOneTenant ? [app.MicrosoftAppTenantId]
        : [];
}
