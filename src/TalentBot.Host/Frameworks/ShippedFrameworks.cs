using TalentBot.Decisions.Frameworks;
using TalentBot.Frameworks;

namespace TalentBot.Host.Frameworks;

/// <summary>The frameworks that this version of the bot ships.</summary>
internal sealed class ShippedFrameworks : IFrameworks
{
    public Framework Current => FrameworkFile.Default;

    public Framework Of(string version) =>
        version == Current.Version
            ? Current
            : throw new KeyNotFoundException($"No framework of version {version} is shipped.");
}
