using TalentBot.Frameworks;

namespace TalentBot.Host.Frameworks;

/// <summary>Registers the frameworks; after storage, whose tables must be there first.</summary>
internal static class FrameworkRegistration
{
    /// <summary>Adds the frameworks that decisions began with and the one that new ones begin with.</summary>
    public static IServiceCollection AddFrameworks(this IServiceCollection services) =>
        services
            .AddSingleton<KeptFrameworks>()
            .AddSingleton<IFrameworks>(p => p.GetRequiredService<KeptFrameworks>())
            .AddHostedService<FrameworkStart>();
}
