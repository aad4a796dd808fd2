using System.Diagnostics;

namespace TalentBot.Sandbox.Hosting;

/// <summary>The real bot in a process of its own, in Development, on loopback.</summary>
public sealed class BotHost : IAsyncDisposable
{
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(10);

    private readonly HostSettings _settings;
    private readonly WorkFolder _folder = new();
    private Process? _process;
    private Watchdog? _watchdog;

    private BotHost(HostSettings settings)
    {
        _settings = settings;
        Address = new Uri($"http://127.0.0.1:{settings.Port ?? LoopbackPort.Free()}/");
    }

    /// <summary>Where the host listens; the same after it was started again.</summary>
    public Uri Address { get; }

    /// <summary>The bot's messaging endpoint.</summary>
    public Uri Messages => new(Address, "api/messages");

    /// <summary>What the host wrote, over all its starts.</summary>
    public HostLog Log { get; } = new();

    /// <summary>The host's process is there.</summary>
    public bool IsRunning => _process is { HasExited: false };

    /// <summary>The process's id; 0 when it is not running.</summary>
    public int ProcessId => IsRunning ? _process!.Id : 0;

    /// <summary>Starts a host and waits until it is ready.</summary>
    /// <exception cref="HostFailedException">It does not get ready; the message has its last lines.</exception>
    public static async Task<BotHost> StartAsync(
        HostSettings settings,
        CancellationToken cancellationToken
    )
    {
        var host = new BotHost(settings);
        try
        {
            await host.StartAgainAsync(cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it again on the same data after <see cref="StopAsync"/> or <see cref="KillAsync"/>.</summary>
    /// <exception cref="HostFailedException">It does not get ready; the message has its last lines.</exception>
    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        if (!LoopbackPort.IsFree(Address.Port))
        {
            throw new HostFailedException(
                $"Port {Address.Port} is taken. End what listens there, or let the sandbox choose."
            );
        }

        var command = HostProcess.Command();
        foreach (var (name, value) in _settings.Environment)
        {
            command.Environment[name] = value;
        }

        command.Environment["ASPNETCORE_URLS"] = Address.GetLeftPart(UriPartial.Authority);
        command.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        command.Environment["Storage__ConnectionString"] =
            _settings.ConnectionString ?? _folder.ConnectionString;
        Watch(HostProcess.Start(command));
        await ReadyAsync(cancellationToken);
    }

    /// <summary>Asks it to end and waits; after ten seconds it is killed.</summary>
    public async Task StopAsync()
    {
        if (IsRunning)
        {
            Signals.AskToEnd(_process!);
            using var limit = new CancellationTokenSource(StopPatience);
            await _process!
                .WaitForExitAsync(limit.Token)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await KillAsync();
    }

    /// <summary>Ends it at once, as a crash does.</summary>
    public async Task KillAsync()
    {
        if (_process is null)
        {
            return;
        }

        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync(CancellationToken.None);
        _watchdog?.Dispose();
        _process.Dispose();
        (_process, _watchdog) = (null, null);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Dispose();
    }

    private void Watch(Process process)
    {
        _process = process;
        _watchdog = new Watchdog(process, _folder.Path);
        process.OutputDataReceived += (_, line) => Log.Add(line.Data);
        process.ErrorDataReceived += (_, line) => Log.Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private async Task ReadyAsync(CancellationToken cancellationToken)
    {
        using var probe = new ReadinessProbe(Address);
        var since = Stopwatch.StartNew();
        while (!await probe.IsReadyAsync(cancellationToken))
        {
            if (!IsRunning)
            {
                // Until the last line has been read.
                await _process!.WaitForExitAsync(cancellationToken);
            }

            if (!IsRunning || since.Elapsed > _settings.Patience)
            {
                throw new HostFailedException(
                    $"The bot's host at {Address} does not get ready. Its last words:"
                        + Environment.NewLine
                        + Log.Last(20)
                );
            }

            await Task.Delay(50, cancellationToken);
        }
    }
}
