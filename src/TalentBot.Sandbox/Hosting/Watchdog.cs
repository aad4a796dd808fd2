using System.Diagnostics;
using System.Globalization;

namespace TalentBot.Sandbox.Hosting;

/// <summary>A tiny shell that ends the host and clears its folder if this process is killed.</summary>
/// <remarks>It waits for its standard input to close, which the system does for a killed process too.</remarks>
internal sealed class Watchdog : IDisposable
{
    private const string Script = """
        trap '' INT TERM HUP
        while read -r line; do :; done
        kill -9 "$1" 2>/dev/null
        rm -rf "$2"
        """;

    private readonly Process? _shell;

    /// <summary>Watches over a process and a folder; on Windows nothing does.</summary>
    public Watchdog(Process process, string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var start = new ProcessStartInfo("/bin/sh")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
        };
        var processId = process.Id.ToString(CultureInfo.InvariantCulture);
        foreach (var argument in new[] { "-c", Script, "sh", processId, folder })
        {
            start.ArgumentList.Add(argument);
        }

        _shell = Process.Start(start);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_shell is { HasExited: false })
        {
            _shell.Kill();
            _shell.WaitForExit();
        }

        _shell?.Dispose();
    }
}
