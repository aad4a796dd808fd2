namespace TalentBot.Sandbox.Channels;

/// <summary>A server that lives as long as its holder wants, deaf to signals.</summary>
internal sealed class HeldLifetime : IHostLifetime
{
    /// <inheritdoc />
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
