using Microsoft.Extensions.Options;
using TalentBot.Host.Configuration.Addresses;

namespace TalentBot.Host.Configuration;

/// <summary>Lets the bot start with what it needs to be trusted, or without it where only this machine reaches it.</summary>
internal sealed class AppRules(IHostEnvironment environment, IConfiguration configuration)
    : IValidateOptions<AppOptions>
{
    private const string TwoWays =
        "Set MicrosoftAppId and what belongs to it to talk to Teams; or, to try the bot on this machine without authentication, set ASPNETCORE_ENVIRONMENT=Development and listen on localhost only.";

    public ValidateOptionsResult Validate(string? name, AppOptions options)
    {
        string[] faults =
        [
            .. OfType(options),
            .. options.MicrosoftAppId.Length > 0 ? OfApp(options) : OfLocalMode(options),
        ];
        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> OfType(AppOptions options)
    {
        if (
            options.MicrosoftAppType
            is not (AppOptions.SingleTenant or AppOptions.MultiTenant or AppOptions.ManagedIdentity)
        )
        {
            yield return $"MicrosoftAppType is “{options.MicrosoftAppType}”; it must be SingleTenant, MultiTenant or UserAssignedMSI.";
        }
    }

    private static IEnumerable<string> OfApp(AppOptions options)
    {
        if (
            options.MicrosoftAppType is AppOptions.SingleTenant or AppOptions.ManagedIdentity
            && options.MicrosoftAppTenantId.Length == 0
        )
        {
            yield return $"MicrosoftAppTenantId is not set; {options.MicrosoftAppType} needs it.";
        }
    }

    private IEnumerable<string> OfLocalMode(AppOptions options)
    {
        if (options.MicrosoftAppPassword.Length > 0)
        {
            yield return "MicrosoftAppPassword is set, but MicrosoftAppId is not.";
        }

        if (!environment.IsDevelopment())
        {
            yield return $"MicrosoftAppId is not set, and the environment is {environment.EnvironmentName}. {TwoWays}";
        }

        foreach (var address in ListenAddresses.In(configuration).Where(a => !a.IsLoopback))
        {
            yield return $"MicrosoftAppId is not set, and {address.Url} can be reached from outside this machine. {TwoWays}";
        }
    }
}
