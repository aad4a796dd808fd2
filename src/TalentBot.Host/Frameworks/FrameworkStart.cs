using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TalentBot.Host.Configuration;
using TalentBot.Host.Storage;

namespace TalentBot.Host.Frameworks;

/// <summary>Keeps the frameworks of this start, so that decisions that begin with them can go on with them.</summary>
/// <remarks>
/// The default is kept also where it is not used: decisions may have begun with it, and a later
/// release may bring another one.
/// </remarks>
internal sealed class FrameworkStart(
    IDbContextFactory<StorageContext> contexts,
    IOptions<FrameworkOptions> options,
    IHostEnvironment environment,
    TimeProvider clock,
    KeptFrameworks frameworks
) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var current = Configured();
        await KeepAsync(FrameworkReading.Default, cancellationToken);
        await KeepAsync(current, cancellationToken);
        frameworks.BeginWith(current.Framework);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private FrameworkReading.Loaded Configured() =>
        ConfiguredFramework.Of(options.Value, environment.ContentRootPath) switch
        {
            FrameworkReading.Loaded loaded => loaded,
            FrameworkReading.Refused(var faults) => throw new StartRefusedException(
                string.Join(Environment.NewLine, faults)
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private async Task KeepAsync(
        FrameworkReading.Loaded framework,
        CancellationToken cancellationToken
    )
    {
        var version = framework.Framework.Version;
        var isKept = await contexts.InTransactionAsync(
            db =>
                db.KeepAsync(
                    FrameworkTable.NewRow(version, framework.Text, clock.GetUtcNow()),
                    cancellationToken
                ),
            cancellationToken
        );
        if (!isKept)
        {
            throw new StartRefusedException(
                $"The framework “{version}” is not the one that this database keeps under that version: the content changed but the version did not. Give it a new version."
            );
        }
    }
}
