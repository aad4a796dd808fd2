using System.Globalization;
using System.Runtime.InteropServices;
using BotFramework.Benchmarks.Load;

namespace BotFramework.Benchmarks.Report;

/// <summary>Where and how the figures came about.</summary>
internal static class Machine
{
    public static string Describe(Settings settings) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC, {Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}
            {settings.Connections} connections, median of {settings.Rounds} rounds of {settings.Phase.TotalSeconds} s
            {Load()}
            """
        );

    /// <summary>How busy the machine is: processes that ran or waited, over 1, 5, 15 minutes.</summary>
    public static string Load() =>
        $"Load average: {string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3])}";

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo")
            .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            ?.Split(": ")[1]
        ?? RuntimeInformation.ProcessArchitecture.ToString();
}
