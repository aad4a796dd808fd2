using Microsoft.Extensions.Options;
using TalentBot.Host.Configuration;
using TalentBot.Host.Configuration.Trust;
using TalentBot.Host.Inbound.Tokens;

namespace TalentBot.Host.Inbound;

/// <summary>Registers what decides who is let in.</summary>
internal static class InboundRegistration
{
    /// <summary>Adds the gate and what it goes by.</summary>
    public static IServiceCollection AddInbound(this IServiceCollection services) =>
        services
            .AddSingleton(p => TokenDemands.Of(p.GetRequiredService<IOptions<AppOptions>>().Value))
            .AddSingleton(p =>
                EmulatorDemands.Of(
                    p.GetRequiredService<IOptions<AppOptions>>().Value,
                    p.LetsEmulatorsIn()
                )
            )
            .AddSingleton(p => new AllowedTenants(
                p.GetRequiredService<IOptions<AppOptions>>().Value,
                p.GetRequiredService<IOptions<TrustOptions>>().Value
            ))
            .AddSingleton<ActivityRules>()
            .AddSingleton<TokenGate>()
            .AddSingleton<InboundGate>();
}
