using System.Diagnostics;

namespace TalentBot.Sandbox.Hosting;

/// <summary>Makes ready to run the host's assembly.</summary>
internal static class HostProcess
{
    /// <summary>The command for the host with these arguments, its output redirected.</summary>
    /// <exception cref="HostFailedException">The host is not built.</exception>
    public static ProcessStartInfo Command(params IEnumerable<string> arguments)
    {
        var assembly = BotHostAssembly.Path;
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return new ProcessStartInfo(dotnet, arguments.Prepend(assembly))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Path.GetDirectoryName(assembly),
        };
    }

    /// <summary>Starts a process.</summary>
    /// <exception cref="HostFailedException">There is no <c>dotnet</c> command.</exception>
    public static Process Start(ProcessStartInfo command)
    {
        try
        {
            return Process.Start(command)
                ?? throw new HostFailedException($"{command.FileName} does not start.");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new HostFailedException($"{command.FileName} cannot be run: {e.Message}", e);
        }
    }
}
