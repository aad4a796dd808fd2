using System.Diagnostics;
using System.Globalization;
using BotFramework.Benchmarks.Servers;

namespace BotFramework.Benchmarks.Load;

/// <summary>A server in a process of its own, and what the system says of that process.</summary>
internal sealed class ServerProcess : IDisposable
{
    // The kernel counts a process's time in hundredths of a second, whatever its own tick is.
    private const double TicksPerSecond = 100;

    private static readonly HttpClient Client = new();

    private readonly Process _process;
    private readonly bool _tellsAllocations;

    private ServerProcess(Process process, Uri address, bool tellsAllocations)
    {
        _process = process;
        _tellsAllocations = tellsAllocations;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public static async Task<ServerProcess> StartAsync(
        Contestant contestant,
        CancellationToken cancellationToken
    )
    {
        var start = contestant.Start();
        start.RedirectStandardOutput = true;
        var process = Process.Start(start)!;
        var address =
            await process.StandardOutput.ReadLineAsync(cancellationToken)
            ?? throw new InvalidOperationException($"{contestant.Title} did not start.");
        return new ServerProcess(process, new Uri(address), !contestant.IsJavaScript);
    }

    /// <summary>What it has used so far.</summary>
    public async Task<Usage> ReadUsageAsync(CancellationToken cancellationToken)
    {
        var allocated = _tellsAllocations
            ? await Client.GetStringAsync(new Uri(Address, Server.AllocatedPath), cancellationToken)
            : null;
        return new Usage(
            CpuSeconds(),
            ResidentBytes(),
            allocated is null ? null : long.Parse(allocated, CultureInfo.InvariantCulture)
        );
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private double CpuSeconds()
    {
        // The name, the second field, may hold spaces; after it come state and ten numbers.
        var stat = File.ReadAllText($"/proc/{_process.Id}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (Number(fields[11]) + Number(fields[12])) / TicksPerSecond;
    }

    private long ResidentBytes() =>
        Number(File.ReadAllText($"/proc/{_process.Id}/statm").Split(' ')[1])
        * Environment.SystemPageSize;

    private static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}
