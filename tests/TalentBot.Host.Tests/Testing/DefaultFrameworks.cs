using TalentBot.Decisions.Frameworks;
using TalentBot.Frameworks;

namespace TalentBot.Host.Tests.Testing;

/// <summary>The framework that ships with the bot, in every version.</summary>
internal sealed class DefaultFrameworks : IFrameworks
{
    public Framework Current => FrameworkFile.Default;

    public Framework Of(string version) => FrameworkFile.Default;
}
