using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using TalentBot.Assessments;
using TalentBot.Decisions.Assessments;
using TalentBot.Host.Storage;
using TalentBot.Host.Storage.Documents;
using TalentBot.Host.Storage.Rows;
using TalentBot.Host.Storage.Sqlite;

namespace TalentBot.Host.Tests.Testing;

/// <summary>A database in a file of its own, gone after the test.</summary>
public sealed class TemporaryStorage : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("talentbot-").FullName;

    private ServiceProvider _services = null!;

    internal FakeTimeProvider Clock { get; } = new(Given.Noon);

    internal OutboxSignal Signal { get; } = new();

    internal IAssessments Assessments { get; private set; } = null!;

    internal OutboxQueue Queue => new(Contexts);

    internal IDbContextFactory<StorageContext> Contexts =>
        _services.GetRequiredService<IDbContextFactory<StorageContext>>();

    internal IErasure Erasure => _services.GetRequiredService<IErasure>();

    internal FakeLogCollector Log => _services.GetFakeLogCollector();

    internal string File => Path.Combine(_folder, "data", "bot.db");

    public async Task InitializeAsync()
    {
        _services = NewServices();
        Assessments = AnotherProcess();
        await StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        Signal.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The same assessments with gates of their own, as another process would see them.</summary>
    internal IAssessments AnotherProcess() =>
        new StoredAssessments(Contexts, new AssessmentGates(), Signal, Clock);

    /// <summary>What happens to the file when the bot starts.</summary>
    internal Task StartAsync() => StartAsync(_services);

    /// <summary>A second bot that starts on the same file.</summary>
    internal async Task StartAnotherBotAsync()
    {
        await using var services = NewServices();
        await StartAsync(services);
    }

    internal Task<bool> AddAsync(Assessment assessment, params Effect[] effects) =>
        Assessments.AddAsync(assessment, "origin of " + assessment.Id, [.. effects], default);

    internal async Task<Effect[]> OutboxAsync(OutboxState state = OutboxState.Pending)
    {
        var rows = await RowsAsync();
        return [.. rows.Where(r => r.State == state).Select(r => Document.ReadEffect(r.Effect))];
    }

    internal async Task<List<OutboxRow>> RowsAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        return await db.Outbox.AsNoTracking().OrderBy(r => r.Id).ToListAsync();
    }

    private static Task StartAsync(IServiceProvider services) =>
        services
            .GetServices<IHostedService>()
            .OfType<SqliteStart>()
            .Single()
            .StartingAsync(CancellationToken.None);

    private ServiceProvider NewServices() =>
        new ServiceCollection()
            .AddLogging(logging => logging.AddFakeLogging())
            .AddSqlite(_ => new SqliteFile("Data Source=data/bot.db", _folder))
            .BuildServiceProvider();
}
