using Microsoft.Extensions.Options;
using TalentBot.Host.Configuration.Addresses;
using TalentBot.Host.Configuration.Keeping;
using TalentBot.Host.Configuration.Trust;

namespace TalentBot.Host.Configuration;

/// <summary>Registers the settings; a fault in any of them stops the start.</summary>
internal static class SettingsRegistration
{
    /// <summary>Adds the settings and what the conversation needs of them.</summary>
    public static IServiceCollection AddSettings(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services.AddSection<StorageOptions>(configuration.GetSection(StorageOptions.Section));
        services.AddSection<AssessmentOptions>(configuration.GetSection(AssessmentOptions.Section));
        services.AddSection<FrameworkOptions>(configuration.GetSection(FrameworkOptions.Section));
        services.AddSection<RetentionOptions>(configuration.GetSection(RetentionOptions.Section));
        services.AddSection<TrustOptions>(configuration.GetSection(TrustOptions.Section));
        services.AddSection<CredentialOptions>(configuration.GetSection(CredentialOptions.Section));
        services.AddOptions<AppOptions>().Bind(configuration).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>()
            .AddSingleton<IValidateOptions<StorageOptions>, StorageRules>()
            .AddSingleton<IValidateOptions<AssessmentOptions>, AssessmentOptionsValidator>()
            .AddSingleton<IValidateOptions<RetentionOptions>, RetentionRules>()
            .AddSingleton<IValidateOptions<FrameworkOptions>, FrameworkRules>()
            .AddSingleton<IValidateOptions<AppOptions>, AppRules>()
            .AddSingleton<IValidateOptions<AppOptions>, CloudRules>()
            .AddSingleton<IValidateOptions<AppOptions>, ProofRules>()
            .AddSingleton<IValidateOptions<TrustOptions>, TrustRules>()
            .AddSingleton<IValidateOptions<TrustOptions>, EmulatorRules>()
            .AddSingleton(provider => new BotSettings(
                provider.GetRequiredService<IOptions<AppOptions>>().Value.MicrosoftAppId,
                provider.GetRequiredService<IOptions<AssessmentOptions>>().Value.OpenFor
            ))
            .AddHostedService<BoundAddressCheck>();
    }

    private static void AddSection<TOptions>(
        this IServiceCollection services,
        IConfigurationSection section
    )
        where TOptions : class
    {
        var binding = new SectionBinding<TOptions>(section);
        services
            .AddSingleton<IConfigureOptions<TOptions>>(binding)
            .AddSingleton<IValidateOptions<TOptions>>(binding)
            .AddOptions<TOptions>()
            .ValidateOnStart();
    }
}
