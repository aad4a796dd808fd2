using System.Net;
using TalentBot.Sandbox.Channels.Faults;
using TalentBot.Sandbox.Channels.Posts;

namespace TalentBot.Sandbox.Channels;

/// <summary>A Teams service on this machine: the bot posts to it by the connector's REST API.</summary>
/// <remarks>It listens on loopback only and keeps everything in memory.</remarks>
public sealed class TeamsService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Conversations _conversations;

    private TeamsService(Workplace workplace)
    {
        Workplace = workplace;
        Posts = new PostLog(TimeProvider.System);
        _conversations = new Conversations(workplace);
        _app = Build();
    }

    /// <summary>Whose Teams this is.</summary>
    public Workplace Workplace { get; }

    /// <summary>What the bot wrote.</summary>
    public PostLog Posts { get; }

    /// <summary>What shall go wrong.</summary>
    public FaultPlan Faults { get; } = new();

    /// <summary>All that the bot sent, also what was refused.</summary>
    public Traffic Traffic { get; } = new();

    /// <summary>What activities name as their <c>serviceUrl</c>.</summary>
    public Uri ServiceUrl => new(_app.Urls.First() + "/");

    /// <summary>Starts a service on a free port.</summary>
    public static async Task<TeamsService> StartAsync(
        Workplace workplace,
        CancellationToken cancellationToken
    )
    {
        var service = new TeamsService(workplace);
        await service._app.StartAsync(cancellationToken);
        return service;
    }

    /// <summary>The id of a person's chat with the bot.</summary>
    public static string ChatOf(Person person) => Conversations.ChatOf(person);

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>A message's id and, where it begins a thread, the thread.</summary>
    internal (string ActivityId, string Thread) Begin(TeamChannel channel)
    {
        var id = Posts.NextId();
        return (id, _conversations.Open(channel.Id, id));
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        // Ctrl+C belongs to the process that holds this service.
        builder.Services.AddSingleton<IHostLifetime, HeldLifetime>();

        var app = builder.Build();
        app.UseRouting();
        app.Use(new TrafficMiddleware(Traffic, TimeProvider.System).RunAsync);
        app.Use(new FaultMiddleware(Faults).RunAsync);
        new ActivityEndpoints(Workplace, _conversations, Posts).Map(app);
        new RosterEndpoints(Workplace, _conversations).Map(app);
        return app;
    }
}
