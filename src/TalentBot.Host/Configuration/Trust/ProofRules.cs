using Microsoft.Extensions.Options;

namespace TalentBot.Host.Configuration.Trust;

/// <summary>Checks that the app can show in exactly one way that it is itself.</summary>
internal sealed class ProofRules(IConfiguration configuration) : IValidateOptions<AppOptions>
{
    /// <summary>Not the checked options: a fault there would hide the faults here.</summary>
    private CredentialOptions Credential { get; } =
        configuration.GetSection(CredentialOptions.Section).Get<CredentialOptions>() ?? new();

    public ValidateOptionsResult Validate(string? name, AppOptions options)
    {
        string[] faults =
        [
            .. options.MicrosoftAppId.Length == 0 ? OfNobody()
            : options.MicrosoftAppType is AppOptions.ManagedIdentity ? OfManagedIdentity(options)
            : OfRegistration(options),
            .. OfFile(),
        ];
        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> OfNobody()
    {
        if (Credential.IsSet)
        {
            yield return "Credential is set, but MicrosoftAppId is not.";
        }
    }

    private IEnumerable<string> OfManagedIdentity(AppOptions options)
    {
        if (options.MicrosoftAppPassword.Length > 0)
        {
            yield return "MicrosoftAppPassword must be empty for UserAssignedMSI.";
        }

        if (Credential.IsSet)
        {
            yield return "Credential must be empty for UserAssignedMSI, whose identity is MicrosoftAppId itself.";
        }
    }

    private IEnumerable<string> OfRegistration(AppOptions options)
    {
        string[] set =
        [
            .. Named("MicrosoftAppPassword", options.MicrosoftAppPassword),
            .. Named("Credential:TokenFile", Credential.TokenFile),
            .. Named("Credential:ManagedIdentityClientId", Credential.ManagedIdentityClientId),
        ];
        if (set is [])
        {
            yield return "MicrosoftAppPassword is not set; nor is Credential:TokenFile or Credential:ManagedIdentityClientId, which can take its place.";
        }
        else if (set.Length > 1)
        {
            yield return $"{string.Join(" and ", set)} are set; the bot shows one of them, so leave the others empty.";
        }
    }

    private IEnumerable<string> OfFile()
    {
        if (Credential.TokenFile is { Length: > 0 } file && !File.Exists(file))
        {
            yield return $"Credential:TokenFile is “{file}”, and there is no such file.";
        }
    }

    private static IEnumerable<string> Named(string name, string value) =>
        value.Length > 0 ? [name] : [];
}
