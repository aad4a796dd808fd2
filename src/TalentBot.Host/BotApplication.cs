using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using TalentBot.Bots;
using TalentBot.Host.Configuration;
using TalentBot.Host.Configuration.Addresses;
using TalentBot.Host.Configuration.Trust;
using TalentBot.Host.Deadlines;
using TalentBot.Host.Endpoints;
using TalentBot.Host.Frameworks;
using TalentBot.Host.Inbound;
using TalentBot.Host.Outbound;
using TalentBot.Host.Outbox;
using TalentBot.Host.Retention;
using TalentBot.Host.Storage;

namespace TalentBot.Host;

/// <summary>The whole bot, put together.</summary>
internal static class BotApplication
{
    /// <summary>Puts it together; it is not started yet.</summary>
    /// <param name="args">Settings of the command line.</param>
    /// <param name="replace">Takes the place of registered services; null to leave them.</param>
    public static WebApplication Create(string[] args, Action<IServiceCollection>? replace = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Configuration.AddDefaultAddress();
        builder
            .Services.AddSettings(builder.Configuration)
            .AddStorage()
            .AddFrameworks()
            .AddDeadlines()
            .AddOutbound()
            .AddBotSdk()
            .AddConversation()
            .AddOutbox()
            .AddRetention()
            .AddInbound()
            .AddEndpoints();
        replace?.Invoke(builder.Services);
        return builder.Build().MapEndpoints();
    }

    private static IServiceCollection AddBotSdk(this IServiceCollection services) =>
        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<BotFrameworkAuthentication>(
                provider => new ConfigurationBotFrameworkAuthentication(
                    provider.ConfigureSdk(),
                    provider.FindAppCredentials(),
                    httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
                    logger: provider.GetRequiredService<
                        ILogger<ConfigurationBotFrameworkAuthentication>
                    >()
                )
            )
            .AddSingleton<AdapterWithErrorHandler>()
            .AddSingleton<BotAdapter>(p => p.GetRequiredService<AdapterWithErrorHandler>())
            .AddSingleton<IBotFrameworkHttpAdapter>(p =>
                p.GetRequiredService<AdapterWithErrorHandler>()
            );
}
