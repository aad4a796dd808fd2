using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;

namespace TalentBot.Host.Tests.Inbound.Testing;

/// <summary>The whole bot as in production, behind its gate; the login service is the only thing that is not real.</summary>
public sealed class GuardedBot : IAsyncLifetime
{
    public const string AppId = "11111111-2222-4333-8444-555555555555";

    public const string Tenant = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly string _folder = Directory.CreateTempSubdirectory("talentbot-").FullName;

    private readonly string[] _more;

    private WebApplication _app = null!;

    private SqliteConnection _watch = null!;

    public GuardedBot()
        : this([]) { }

    /// <param name="more">Settings that are added, or take the place of others.</param>
    internal GuardedBot(params string[] more)
    {
        _more = more;
    }

    internal ChannelLogin Login { get; } = new();

    internal int Port { get; private set; }

    internal CountingBot Bot { get; private set; } = null!;

    internal FakeLogCollector Log => _app.Services.GetFakeLogCollector();

    public async Task InitializeAsync()
    {
        _app = BotApplication.Create(Settings(), Replace);
        await _app.StartAsync();
        Bot = (CountingBot)_app.Services.GetRequiredService<IBot>();
        Port = new Uri(_app.Urls.Single()).Port;
        _watch = new($"Data Source={Path.Combine(_folder, "data", "talentbot.db")};Mode=ReadOnly");
        await _watch.OpenAsync();
    }

    public async Task DisposeAsync()
    {
        await _watch.DisposeAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A number that changes with everything that anybody writes into the data file.</summary>
    internal long DataVersion()
    {
        using var command = _watch.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The status that a request is answered with; a good one unless something is changed.</summary>
    internal async Task<int> PostAsync(string token, JsonNode? change = null)
    {
        var answer = await RawRequest.Of(change ?? new JsonObject(), token).SendAsync(Port);
        return int.Parse(answer.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    /// <summary>Every level is logged, so that a secret is seen wherever it leaks.</summary>
    private string[] Settings() =>
        [
            "--urls=http://127.0.0.1:0",
            "--environment=Production",
            "--contentRoot=" + _folder,
            "--Logging:LogLevel:Default=Trace",
            "--MicrosoftAppType=SingleTenant",
            "--MicrosoftAppId=" + AppId,
            "--MicrosoftAppPassword=canary-password",
            "--MicrosoftAppTenantId=" + Tenant,
            .. _more,
        ];

    private void Replace(IServiceCollection services)
    {
        services.AddLogging(logging => logging.ClearProviders().AddFakeLogging());
        services.AddHttpClient(Options.DefaultName).ConfigurePrimaryHttpMessageHandler(() => Login);
        var bot = services.Single(s => s.ServiceType == typeof(IBot)).ImplementationType!;
        services.AddSingleton<IBot>(provider => new CountingBot(
            (IBot)ActivatorUtilities.CreateInstance(provider, bot)
        ));
    }
}
