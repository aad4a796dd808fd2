using System.Reflection;

namespace TalentBot.Sandbox.Hosting;

/// <summary>Where the build put the bot's host.</summary>
public static class BotHostAssembly
{
    /// <summary>The full path of the host's assembly, of the same configuration as this one.</summary>
    /// <exception cref="HostFailedException">It is not there.</exception>
    public static string Path =>
        File.Exists(Named)
            ? Named
            : throw new HostFailedException(
                $"The bot's host is not built ({Named}). Build it: dotnet build src/TalentBot.Host"
            );

    private static string Named =>
        typeof(BotHostAssembly)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(a => a.Key == nameof(BotHostAssembly))
            ?.Value
        ?? string.Empty;
}
