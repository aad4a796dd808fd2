using Microsoft.Extensions.Options;

namespace TalentBot.Host.Configuration.Keeping;

/// <summary>Checks what is said at the members.</summary>
[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
