using Microsoft.Extensions.Options;

namespace TalentBot.Host.Configuration.Keeping;

/// <summary>Checks how long decisions are kept.</summary>
internal sealed class RetentionRules : IValidateOptions<RetentionOptions>
{
    private const int MostDays = 36500;

    public ValidateOptionsResult Validate(string? name, RetentionOptions options) =>
        options.Days is >= 0 and <= MostDays
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                "Retention:Days must be from 0 (keep for ever) to 36500 (a hundred years)."
            );
}
