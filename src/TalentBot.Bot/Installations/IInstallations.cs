using System.Collections.Immutable;

namespace TalentBot.Installations;

/// <summary>Remembers where the bot was added.</summary>
internal interface IInstallations
{
    /// <summary>Remembers a place, or what has changed about it.</summary>
    /// <returns>Whether it is new; false when it was remembered before, however many events tell of it.</returns>
    Task<bool> RememberAsync(Installation installation, CancellationToken cancellationToken);

    /// <summary>Forgets a place that the bot was taken out of; nothing when it was not remembered.</summary>
    Task ForgetAsync(string tenant, string conversation, CancellationToken cancellationToken);

    /// <summary>Every place of a tenant, by name.</summary>
    Task<ImmutableArray<Installation>> OfTenantAsync(
        string tenant,
        CancellationToken cancellationToken
    );
}
