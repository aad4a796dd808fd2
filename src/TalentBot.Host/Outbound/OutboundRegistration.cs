using Microsoft.Extensions.Options;
using TalentBot.Host.Configuration;
using TalentBot.Host.Configuration.Trust;
using TalentBot.Host.Outbound.Credentials;
using TalentBot.Host.Outbound.Files;
using TalentBot.Records.Files;

namespace TalentBot.Host.Outbound;

/// <summary>Registers how the bot sends requests.</summary>
internal static class OutboundRegistration
{
    /// <summary>Bounds every client: the unnamed one, which is the one that the SDK asks for, and those that ask for tokens.</summary>
    public static IServiceCollection AddOutbound(this IServiceCollection services)
    {
        services
            .AddSingleton(Services)
            .AddSingleton(p => new LoginHosts(
                p.GetRequiredService<IHostEnvironment>().IsDevelopment()
            ))
            .AddSingleton(Files)
            .AddSingleton<IFileUploads, FileUploads>()
            .AddSingleton<AddressGuard>()
            .AddSingleton<BriefRetry>()
            .AddSingleton<TokenAnswers>()
            .AddSingleton<TokenIssuers>()
            .AddSingleton<AppCredentialsFactory>()
            .AddTransient<AllowedHostsHandler>()
            .AddTransient<TimeLimitHandler>()
            .AddTransient<RenewedTokenHandler>()
            .AddTransient<BoundedResponseHandler>();
        services
            .AddBounded(Options.DefaultName)
            .AddHttpMessageHandler<AllowedHostsHandler>()
            .AddHttpMessageHandler<RenewedTokenHandler>()
            .AddRepetitions();
        services
            .AddBounded(LoginClient.Service)
            .AddHttpMessageHandler<AllowedHostsHandler>()
            .AddRepetitions();
        services.AddBounded(FileUploads.Client).AddHttpMessageHandler<BoundedResponseHandler>();
        services.AddBounded(LoginClient.Machine).AddHttpMessageHandler<BoundedResponseHandler>();
        return services;
    }

    /// <summary>What the SDK signs with; null in the local mode, where it signs nothing.</summary>
    public static AppCredentialsFactory? FindAppCredentials(this IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<AppOptions>>().Value.MicrosoftAppId.Length > 0
            ? provider.GetRequiredService<AppCredentialsFactory>()
            : null;

    /// <summary>Without an app there is no token that could leave, so this machine may be written to; and an emulator on it has the secret already.</summary>
    private static ServiceHosts Services(IServiceProvider provider) =>
        new(
            provider.GetRequiredService<IOptions<TrustOptions>>().Value.Hosts,
            loopback: provider.LetsEmulatorsIn()
                || (
                    provider.GetRequiredService<IHostEnvironment>().IsDevelopment()
                    && provider.GetRequiredService<IOptions<AppOptions>>().Value.MicrosoftAppId
                        is ""
                )
        );

    private static UploadHosts Files(IServiceProvider provider) =>
        new(
            provider.GetRequiredService<IOptions<TrustOptions>>().Value.FileHosts,
            loopback: provider.GetRequiredService<IHostEnvironment>().IsDevelopment()
                && provider.GetRequiredService<IOptions<AppOptions>>().Value.MicrosoftAppId is ""
        );

    /// <summary>A client that follows no redirects and whose requests end in time.</summary>
    /// <remarks>The framework's own log of requests hides headers in its text only: its data has the token.</remarks>
    private static IHttpClientBuilder AddBounded(this IServiceCollection services, string name) =>
        services
            .AddHttpClient(name, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() =>
                new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
            )
            .AddHttpMessageHandler<TimeLimitHandler>();

    /// <summary>What is repeated is each answer whole, so that a broken one is too.</summary>
    private static void AddRepetitions(this IHttpClientBuilder client)
    {
        client.AddResilienceHandler(
            nameof(BriefRetry),
            (builder, context) =>
                context.ServiceProvider.GetRequiredService<BriefRetry>().AddTo(builder)
        );
        client.AddHttpMessageHandler<BoundedResponseHandler>();
    }
}
