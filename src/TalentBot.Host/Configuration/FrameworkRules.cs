using Microsoft.Extensions.Options;
using TalentBot.Host.Frameworks;

namespace TalentBot.Host.Configuration;

/// <summary>Checks that the framework can be read and has no fault.</summary>
internal sealed class FrameworkRules(IHostEnvironment environment)
    : IValidateOptions<FrameworkOptions>
{
    public ValidateOptionsResult Validate(string? name, FrameworkOptions options) =>
        ConfiguredFramework.Of(options, environment.ContentRootPath) switch
        {
            FrameworkReading.Refused(var faults) => ValidateOptionsResult.Fail(faults),
            _ => ValidateOptionsResult.Success,
        };
}
