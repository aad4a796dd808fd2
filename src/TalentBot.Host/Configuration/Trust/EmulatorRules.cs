using Microsoft.Extensions.Options;

namespace TalentBot.Host.Configuration.Trust;

/// <summary>Keeps the way in for emulators shut everywhere but in development, and unambiguous there.</summary>
internal sealed class EmulatorRules(IHostEnvironment environment, IConfiguration configuration)
    : IValidateOptions<TrustOptions>
{
    private const string KeysSetting = nameof(AppOptions.ToBotFromEmulatorOpenIdMetadataUrl);

    public ValidateOptionsResult Validate(string? name, TrustOptions options)
    {
        string[] faults = [.. options.AllowEmulator ? OfAllowed() : OfShut()];
        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> OfAllowed()
    {
        if (!environment.IsDevelopment())
        {
            yield return $"Trust:AllowEmulator is true, and the environment is {environment.EnvironmentName}; it is for ASPNETCORE_ENVIRONMENT=Development only. Leave it out here.";
        }

        if (!IsSet(nameof(AppOptions.MicrosoftAppId)))
        {
            yield return "Trust:AllowEmulator is true, but MicrosoftAppId is not set. Without an app an emulator is let in as anybody on this machine is: leave Trust:AllowEmulator out, or set the app.";
        }
    }

    private IEnumerable<string> OfShut()
    {
        if (IsSet(KeysSetting))
        {
            yield return $"{KeysSetting} is set, but Trust:AllowEmulator is not true. Leave the one out, or, in development, set the other.";
        }
    }

    /// <summary>Not the checked options: a fault there would hide the faults here.</summary>
    private bool IsSet(string key) => !string.IsNullOrEmpty(configuration[key]);
}
