using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace TalentBot.Host.Configuration.Addresses;

/// <summary>Looks at what was really bound: the local mode must not be reached from outside, whatever was configured.</summary>
internal sealed class BoundAddressCheck(IServer server, IOptions<AppOptions> app)
    : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var bound = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var open = bound.Select(u => new ListenAddress(u)).FirstOrDefault(a => !a.IsLoopback);
        return app.Value.MicrosoftAppId.Length > 0 || open is null
            ? Task.CompletedTask
            : throw new StartRefusedException(
                $"MicrosoftAppId is not set, and {open.Url} can be reached from outside this machine."
            );
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
