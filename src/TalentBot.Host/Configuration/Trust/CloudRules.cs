using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using TalentBot.Host.Outbound;

namespace TalentBot.Host.Configuration.Trust;

/// <summary>Checks what says whose tokens are good; a wrong word there lets nobody in, or the wrong ones.</summary>
internal sealed class CloudRules(IHostEnvironment environment) : IValidateOptions<AppOptions>
{
    public ValidateOptionsResult Validate(string? name, AppOptions options)
    {
        string[] faults = [.. Faults(options)];
        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(AppOptions options)
    {
        if (options.ChannelService is not ("" or GovernmentAuthenticationConstants.ChannelService))
        {
            yield return $"ChannelService is “{options.ChannelService}”; leave it empty for the public cloud, or set {GovernmentAuthenticationConstants.ChannelService}.";
        }

        if (!IsLogin(options.ToBotFromChannelOpenIdMetadataUrl))
        {
            yield return "ToBotFromChannelOpenIdMetadataUrl must be an https address of a Microsoft login service; leave it empty to use the cloud's own.";
        }

        if (!IsLogin(options.ToBotFromEmulatorOpenIdMetadataUrl))
        {
            yield return "ToBotFromEmulatorOpenIdMetadataUrl must be an https address of a Microsoft login service; leave it empty to use the cloud's own.";
        }

        if (!IsLogin(options.ToChannelFromBotLoginUrl))
        {
            yield return "ToChannelFromBotLoginUrl must be an https address of a Microsoft login service, since the bot shows its password there; leave it empty to use the cloud's own.";
        }

        if (
            options.IsOfOneTenant
            && options.MicrosoftAppTenantId.Contains('.', StringComparison.Ordinal)
        )
        {
            yield return $"MicrosoftAppTenantId is the domain “{options.MicrosoftAppTenantId}”; set the tenant's id, which is what activities carry.";
        }
    }

    private bool IsLogin(string login) =>
        login.Length == 0
        || (
            Uri.TryCreate(login, UriKind.Absolute, out var address)
            && new LoginHosts(loopback: environment.IsDevelopment()).Allows(address)
        );
}
