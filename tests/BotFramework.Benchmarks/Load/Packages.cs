using System.ComponentModel;
using System.Diagnostics;

namespace BotFramework.Benchmarks.Load;

/// <summary>The packages of the JavaScript servers, exactly as the lock file names them.</summary>
internal static class Packages
{
    /// <summary>Restores them unless they are there.</summary>
    /// <returns>Whether they are there now; without npm they cannot be.</returns>
    public static async Task<bool> RestoreAsync(CancellationToken cancellationToken)
    {
        var folder = Contestant.JavaScriptFolder();
        if (File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json")))
        {
            return true;
        }

        // No package's own scripts: none of them is needed to run the servers.
        string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
        try
        {
            using var npm = Process.Start(
                new ProcessStartInfo("npm", arguments) { WorkingDirectory = folder }
            )!;
            await npm.WaitForExitAsync(cancellationToken);
            return npm.ExitCode == 0;
        }
        catch (Win32Exception exception)
        {
            await Console.Error.WriteLineAsync($"npm cannot be started: {exception.Message}");
            return false;
        }
    }
}
