using System.Globalization;
using System.Runtime.InteropServices;
using BotFramework.Benchmarks.Load;

namespace BotFramework.Benchmarks.Report;

/// <summary>Where and how the figures came about.</summary>
internal static class Machine
{
    public static string Describe(Settings settings)
    {
        var now = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var seconds = settings.Phase.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return string.Join(
            Environment.NewLine,
            $"{now} UTC, {Processor()}, {Environment.ProcessorCount} cores, "
                + RuntimeInformation.FrameworkDescription,
            $"{settings.Connections} connections, median of {settings.Rounds} rounds of {seconds} s",
            Load(),
            string.Empty
        );
    }

    /// <summary>How busy the machine is: processes that ran or waited, over 1, 5, 15 minutes.</summary>
    public static string Load() =>
        $"Load average: {string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3])}";

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo")
            .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            ?.Split(": ")[1]
        ?? RuntimeInformation.ProcessArchitecture.ToString();
}
