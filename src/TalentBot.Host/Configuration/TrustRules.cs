using Microsoft.Extensions.Options;

namespace TalentBot.Host.Configuration;

/// <summary>Finds tenants that no activity can come from, since the bot would refuse everybody.</summary>
internal sealed class TrustRules : IValidateOptions<TrustOptions>
{
    public ValidateOptionsResult Validate(string? name, TrustOptions options)
    {
        var faults = options.Tenants.Where(t => !Guid.TryParseExact(t, "D", out _)).Select(Fault);
        return faults.ToArray() is { Length: > 0 } all
            ? ValidateOptionsResult.Fail(all)
            : ValidateOptionsResult.Success;
    }

    private static string Fault(string tenant) =>
        $"Trust:AllowedTenants names “{tenant}”; it must list ids such as 00000000-0000-0000-0000-000000000000, separated by commas.";
}
