using System.Collections.Immutable;
using System.Diagnostics;
using TalentBot.Sandbox.Hosting;

namespace TalentBot.Sandbox.Tests.Hosting;

public sealed class BotHostTests
{
    [Fact]
    public async Task A_host_is_started_stopped_and_started_again()
    {
        await using var host = await BotHost.StartAsync(new HostSettings(), default);
        var first = host.ProcessId;

        await host.StopAsync();
        Assert.False(host.IsRunning);
        await host.StartAgainAsync(default);

        Assert.True(host.IsRunning);
        Assert.NotEqual(first, host.ProcessId);
        Assert.True(host.Messages.IsLoopback);
    }

    [Fact]
    public async Task A_killed_host_is_gone_at_once()
    {
        await using var host = await BotHost.StartAsync(new HostSettings(), default);
        var process = Process.GetProcessById(host.ProcessId);

        await host.KillAsync();

        Assert.True(process.HasExited);
    }

    [Fact]
    public async Task A_host_is_not_started_on_a_port_that_is_taken()
    {
        await using var first = await BotHost.StartAsync(new HostSettings(), default);

        var failure = await Assert.ThrowsAsync<HostFailedException>(() =>
            BotHost.StartAsync(new HostSettings { Port = first.Address.Port }, default)
        );

        Assert.Contains(
            $"{first.Address.Port} is taken",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_host_that_does_not_start_tells_its_last_words()
    {
        var settings = new HostSettings
        {
            Environment = ImmutableDictionary<string, string>.Empty.Add(
                "Kestrel__Endpoints__Bad__Url",
                "nonsense"
            ),
        };

        var failure = await Assert.ThrowsAsync<HostFailedException>(() =>
            BotHost.StartAsync(settings, default)
        );

        Assert.Contains("nonsense", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_work_folder_goes_when_it_is_disposed()
    {
        var folder = new WorkFolder();
        File.WriteAllText(Path.Combine(folder.Path, "bot.db"), "data");

        folder.Dispose();

        Assert.False(Directory.Exists(folder.Path));
    }
}
