using Microsoft.Extensions.Options;

namespace TalentBot.Host.Configuration;

/// <summary>Checks what is said at the members.</summary>
[OptionsValidator]
internal sealed partial class RetentionOptionsValidator : IValidateOptions<RetentionOptions>;
