using TalentBot.Sandbox.Channels;
using TalentBot.Sandbox.Hosting;
using TalentBot.Sandbox.Leaders;

namespace TalentBot.EndToEnd.Tests.Decisions.Testing;

/// <summary>The real bot in a process of its own, and a Teams service with an organisation around it.</summary>
public sealed class Stage : IAsyncLifetime
{
    /// <summary>How long anything may take; generous, as build machines are slow.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] Names =
    [
        "Ana Silva",
        "Ben Okafor",
        "Cara Lind",
        "Dan Weiss",
        "Eva Costa",
        "Finn Berg",
        "Gita Rao",
        "Hugo Marin",
        "Ines Duarte",
        "Jonas Falk",
        "Kaya Demir",
        "Leo Brandt",
        "Mia Stranger",
    ];

    private TeamsService? _teams;
    private BotHost? _host;
    private BotClient? _bot;

    public TeamsService Teams => _teams!;

    public BotHost Host => _host!;

    /// <summary>Somebody of the organisation whom no test invites.</summary>
    public Leader Stranger => Person(Names.Length - 1);

    /// <summary>The person at this position, at a client of their own.</summary>
    public Leader Person(int position) => new(Teams.Workplace.People[position], Teams, _bot!);

    public async Task InitializeAsync()
    {
        _teams = await TeamsService.StartAsync(Workplace.Of(Names), default);
        _host = await BotHost.StartAsync(new HostSettings { Patience = 2 * Patience }, default);
        _bot = new BotClient(_host.Messages, _teams.Traffic);
    }

    /// <summary>Ends the bot as a crash does, and starts it again on the same data.</summary>
    /// <param name="meanwhile">Done while the bot is down.</param>
    public async Task CrashAsync(Func<Task> meanwhile)
    {
        await Host.KillAsync();
        await meanwhile();
        await Host.StartAgainAsync(default);
    }

    public async Task DisposeAsync()
    {
        _bot?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        if (_teams is not null)
        {
            await _teams.DisposeAsync();
        }
    }
}
