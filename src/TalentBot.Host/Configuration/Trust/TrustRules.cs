using Microsoft.Extensions.Options;
using TalentBot.Host.Outbound;

namespace TalentBot.Host.Configuration.Trust;

/// <summary>Finds tenants that no activity can come from, since the bot would refuse everybody, and hosts that are none.</summary>
internal sealed class TrustRules : IValidateOptions<TrustOptions>
{
    public ValidateOptionsResult Validate(string? name, TrustOptions options)
    {
        var tenants = options.Tenants.Where(t => !Guid.TryParseExact(t, "D", out _));
        var hosts = options.Hosts.Where(h => !HostNames.IsName(h));
        var files = options.FileHosts.Where(h => !HostNames.IsName(h));
        return
            tenants
                .Select(OfTenant)
                .Concat(hosts.Select(h => OfHost("ServiceHosts", h)))
                .Concat(files.Select(h => OfHost("UploadHosts", h)))
                .ToArray()
                is { Length: > 0 } all
            ? ValidateOptionsResult.Fail(all)
            : ValidateOptionsResult.Success;
    }

    private static string OfTenant(string tenant) =>
        $"Trust:AllowedTenants names “{tenant}”; it must list ids such as 00000000-0000-0000-0000-000000000000, separated by commas.";

    private static string OfHost(string setting, string host) =>
        $"Trust:{setting} names “{host}”; it must list names such as connector.example.com, or *.example.com for all below it, without scheme, port or path.";
}
