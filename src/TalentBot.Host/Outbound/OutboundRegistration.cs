using Microsoft.Extensions.Options;

namespace TalentBot.Host.Outbound;

/// <summary>Registers how the bot sends requests.</summary>
internal static class OutboundRegistration
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Bounds the unnamed client, which is the one that the SDK asks for.</summary>
    public static IServiceCollection AddOutbound(this IServiceCollection services)
    {
        services
            .AddSingleton(provider => new ServiceHosts(
                loopback: provider.GetRequiredService<IHostEnvironment>().IsDevelopment()
            ))
            .AddTransient<AllowedHostsHandler>()
            .AddTransient<BoundedResponseHandler>()
            .AddHttpClient(Options.DefaultName, client => client.Timeout = Longest)
            .AddHttpMessageHandler<AllowedHostsHandler>()
            .AddHttpMessageHandler<BoundedResponseHandler>()
            .ConfigurePrimaryHttpMessageHandler(() =>
                new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
            );
        return services;
    }
}
