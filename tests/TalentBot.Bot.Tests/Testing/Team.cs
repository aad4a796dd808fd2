using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using Moq;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Delivery;
using TalentBot.Frameworks;
using TalentBot.Installations;
using TalentBot.PersonalData;
using TalentBot.Records.Files;

namespace TalentBot.Tests.Testing;

/// <summary>A team with the bot in it: the real conversation over ports in memory.</summary>
internal sealed class Team : IDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    public static readonly TimeSpan OpenFor = TimeSpan.FromDays(3);

    private readonly ServiceProvider _services;
    private readonly IStorage _state;
    private readonly Dictionary<(string Id, string Card), string> _shown = [];

    public Team(params string[] members)
        : this(new MemoryAssessments(), new MemoryStorage(), members) { }

    private Team(MemoryAssessments assessments, IStorage state, params string[] members)
    {
        (Assessments, _state) = (assessments, state);
        Adapter = new TeamsAdapter(Members.Connector) { OnTurnError = ErrorHandler() };
        foreach (var name in members)
        {
            Members.Add(Places.Person(name));
        }

        PersonalData = new(Assessments);
        _services = new ServiceCollection()
            .AddConversation()
            .AddSingleton<IAssessments>(Assessments)
            .AddSingleton<IFrameworks>(new DefaultFrameworks())
            .AddSingleton<IDeadlines>(Deadlines)
            .AddSingleton<IInstallations>(Installations)
            .AddSingleton<IFileUploads>(Files)
            .AddSingleton<IPersonalData>(PersonalData)
            .AddSingleton<BotAdapter>(Adapter)
            .AddSingleton(_state)
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(new BotSettings("app", OpenFor))
            .BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(Noon);

    /// <summary>What everybody's client speaks; null for clients that do not say.</summary>
    public string? Locale { get; init; }

    public MemoryAssessments Assessments { get; }

    public MemoryPersonalData PersonalData { get; }

    public NotedDeadlines Deadlines { get; } = new();

    public Members Members { get; } = new();

    public MemoryInstallations Installations { get; } = new();

    public KeptFiles Files { get; } = new();

    public TeamsAdapter Adapter { get; }

    public FakeLogger<AdapterWithErrorHandler> Log { get; } = new();

    public ICourier Courier => _services.GetRequiredService<ICourier>();

    /// <summary>The only decision that there is.</summary>
    public Assessment Decision => Assert.Single(Assessments.All);

    /// <summary>The words that something carries out.</summary>
    public IEnumerable<string> CarriedOut =>
        _services.GetServices<ICommand>().SelectMany(command => command.Words);

    public Client InThread(string name, int message = 1) =>
        new(this, Places.Person(name), Places.Thread(message));

    public Client InGroupChat(string name) => new(this, Places.Person(name), Places.GroupChat);

    public Client InPrivate(string name) => new(this, Places.Person(name), Places.Private(name));

    /// <summary>The same team after the bot was started anew: only what is stored is left.</summary>
    public Team Restarted(params string[] members) => new(Assessments, _state, members);

    /// <summary>Puts a decision into the store as if it had been started before.</summary>
    public async Task<Assessment> GivenAsync(Assessment assessment)
    {
        await Assessments.AddAsync(assessment, assessment.Id, [new Effect.PostDecision()], default);
        return assessment;
    }

    /// <summary>What a timer does that has fired when something is due.</summary>
    public async Task<Assessment?> ExpireAsync()
    {
        var expired = await ExpireAsync(Assessments.All.Single(a => !a.IsPersonal).Id);
        return Assert.IsType<Assessment>(expired);
    }

    /// <summary>What a timer does that has fired, perhaps too early.</summary>
    /// <returns>The decision as it then is; null when nothing was due.</returns>
    public Task<Assessment?> ExpireAsync(string id) =>
        Assessments.ChangeAsync(
            Places.Tenant,
            id,
            assessment =>
            {
                var plan = Plan.For(FrameworkFile.Default, assessment);
                var expire = new Command.Expire();
                return Task.FromResult(
                    LifeCycle.Decide(assessment, plan, expire, Clock.GetUtcNow())
                        is Outcome.Accepted(var next, var effects)
                        ? new Change<Assessment>(next, effects, next)
                        : new Change<Assessment>(null, [], null!)
                );
            },
            default
        );

    /// <summary>Adds the bot to a team with two channels.</summary>
    public async Task JoinAsync()
    {
        await Installations.RememberAsync(
            new(
                Places.Tenant,
                "19:team",
                InstallationKind.Team,
                Places.ServiceUrl,
                "28:bot",
                "Apps"
            ),
            default
        );
        Members.Channels["19:team"] = [("19:team", null), ("19:board", "Board")];
    }

    /// <summary>Carries out what the outbox holds.</summary>
    /// <returns>What was sent, in order.</returns>
    public async Task<IReadOnlyList<Drawn>> DeliverAsync()
    {
        var before = Adapter.Sent.Count;
        while (Assessments.TryTake(out var assessment, out var effect))
        {
            var card = ShownCard.Of(effect);
            var shown = card is null ? null : _shown.GetValueOrDefault((assessment.Id, card));
            var result = await Courier.DeliverAsync(new(assessment, effect, shown), default);
            var message = Assert.IsType<DeliveryResult.Delivered>(result).Activity;
            if (card is not null && message is not null)
            {
                _shown[(assessment.Id, card)] = message;
            }
        }

        return [.. Adapter.Sent.Skip(before).Select(Drawn.Of)];
    }

    /// <summary>Runs a turn.</summary>
    /// <returns>What was sent in it, in order.</returns>
    public async Task<IReadOnlyList<Activity>> RunAsync(Activity activity)
    {
        var before = Adapter.Sent.Count;
        await Adapter.RunAsync(activity, _services.GetRequiredService<IBot>());
        return [.. Adapter.Sent.Skip(before)];
    }

    public void Dispose()
    {
        _services.Dispose();
        Members.Dispose();
    }

    private Func<ITurnContext, Exception, Task> ErrorHandler() =>
        new AdapterWithErrorHandler(Mock.Of<BotFrameworkAuthentication>(), Log).OnTurnError;
}
