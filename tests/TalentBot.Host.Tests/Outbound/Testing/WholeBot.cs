using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using TalentBot.Assessments;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;
using TalentBot.Host.Outbound.Credentials;
using TalentBot.Host.Storage;
using TalentBot.Host.Storage.Rows;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Outbound.Testing;

/// <summary>The whole bot as in production, with everything logged; only the outside is not real.</summary>
public sealed class WholeBot : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("talentbot-").FullName;

    private WebApplication _app = null!;

    internal Outside Outside { get; } = new();

    internal FakeLogCollector Log => _app.Services.GetFakeLogCollector();

    /// <summary>The files of the database; what only marks them as in use holds nothing.</summary>
    internal IEnumerable<string> Files =>
        Directory
            .EnumerateFiles(Path.Combine(_folder, "data"))
            .Where(f => Path.GetExtension(f) != ".lock");

    private IAssessments Assessments => _app.Services.GetRequiredService<IAssessments>();

    public async Task InitializeAsync()
    {
        _app = BotApplication.Create(
            [
                "--urls=http://127.0.0.1:0",
                "--environment=Production",
                "--contentRoot=" + _folder,
                "--Logging:LogLevel:Default=Trace",
                "--MicrosoftAppType=SingleTenant",
                "--MicrosoftAppId=" + SendingBot.AppId,
                "--MicrosoftAppPassword=canary-password",
                "--MicrosoftAppTenantId=" + SendingBot.Tenant,
            ],
            Replace
        );
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Stores a decision that sends nothing yet.</summary>
    internal Task<bool> AddAsync(string id) =>
        Assessments.AddAsync(
            Given.Assessment(id, "ana") with
            {
                FrameworkVersion = _app.Services.GetRequiredService<IFrameworks>().Current.Version,
            },
            "origin of " + id,
            [],
            default
        );

    /// <summary>Has a stored decision send something.</summary>
    internal Task QueueAsync(string id, Effect effect) =>
        Assessments.ChangeAsync(
            Given.Tenant,
            id,
            a => Task.FromResult(new Change<string>(a, [effect], "queued")),
            default
        );

    /// <summary>Changes every stored address behind the bot's back.</summary>
    internal async Task TamperAsync(string address)
    {
        await using var db = await ContextAsync();
        await db.Assessments.ExecuteUpdateAsync(s =>
            s.SetProperty(
                r => r.Document,
                r => r.Document.Replace("https://smba.trafficmanager.net/emea/", address)
            )
        );
    }

    /// <summary>The rows of the outbox, once they are as they should be.</summary>
    internal async Task<List<OutboxRow>> RowsAsync(Func<List<OutboxRow>, bool> settled)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            await using var db = await ContextAsync();
            var rows = await db.Outbox.AsNoTracking().ToListAsync();
            if (settled(rows))
            {
                return rows;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The outbox did not settle.");
    }

    private Task<StorageContext> ContextAsync() =>
        _app
            .Services.GetRequiredService<IDbContextFactory<StorageContext>>()
            .CreateDbContextAsync();

    private void Replace(IServiceCollection services)
    {
        services.AddLogging(logging => logging.ClearProviders().AddFakeLogging());
        foreach (var name in new[] { "", LoginClient.Service, LoginClient.Machine })
        {
            services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(() => Outside);
        }
    }
}
