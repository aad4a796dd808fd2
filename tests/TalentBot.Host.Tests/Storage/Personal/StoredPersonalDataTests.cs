using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Host.Storage;
using TalentBot.Host.Storage.Personal;
using TalentBot.Host.Storage.States;
using TalentBot.Host.Tests.Testing;
using TalentBot.Installations;
using TalentBot.PersonalData;

namespace TalentBot.Host.Tests.Storage.Personal;

public sealed class StoredPersonalDataTests : IAsyncLifetime
{
    private const string Chat = "a:chat-of-zoe";

    private static readonly Person Zoe = new("OID-zoe-7", "29:zoe+7", "Zoë Quark");

    private static readonly Subject Subject = new(Given.Tenant, Zoe, Chat);

    /// <summary>What Zoë wrote, and what she is known by.</summary>
    private static readonly string[] Traces =
    [
        "oid-zoe-7",
        "29:zoe+7",
        "Zoë Quark",
        Chat,
        "typed-reason",
        "typed-about",
        "typed-choice",
        "typed-dissent",
        "typed-note",
        "typed-cancel",
        "typed-shared",
    ];

    private readonly TemporaryStorage _storage = new();

    private StoredPersonalData Data =>
        new(_storage.Contexts, _storage.Erasure, _storage.Signal, _storage.Clock);

    public async Task InitializeAsync()
    {
        await _storage.InitializeAsync();
        await FillAsync();
    }

    public Task DisposeAsync() => _storage.DisposeAsync();

    [Fact]
    public async Task Afterwards_no_id_name_or_text_of_the_person_is_in_the_files()
    {
        // While a connection is open the write-ahead log stays beside the file, whatever other tests close.
        await using var db = await _storage.Contexts.CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        Assert.Equal(Traces, await FoundInFilesAsync());

        await Data.ForgetAsync(Subject, default);

        Assert.Empty(await FoundInFilesAsync());
    }

    [Fact]
    public async Task Others_keep_what_is_theirs()
    {
        await Data.ForgetAsync(Subject, default);

        var closed = await _storage.Assessments.FindAsync(Given.Tenant, "closed", default);
        Assert.Equal("others-reason", closed?.LeaderFor(Given.Person("ben"))?.Answers["q"].Reason);
        Assert.Equal(new Answer("high", null), closed?.Leaders[0].Answers["q"]);
        Assert.Contains(
            await _storage.OutboxAsync(),
            e => e is Effect.Remind(var leader) && leader.Is(Given.Person("ben"))
        );
        Assert.Single(await States().ReadAsync(["msteams/conversations/a:2/users/29:ben"]));
    }

    [Fact]
    public async Task What_nobody_else_has_to_do_with_is_gone_with_its_rows()
    {
        var forgotten = await Data.ForgetAsync(Subject, default);

        Assert.Equal(new ForgottenData(Changed: 3, Removed: 1), forgotten);
        Assert.Null(await _storage.Assessments.FindAsync(Given.Tenant, "own", default));
        await using var db = await _storage.Contexts.CreateDbContextAsync();
        Assert.Empty(await db.People.Where(p => p.AssessmentId == "own").ToListAsync());
        Assert.Empty(await db.Outbox.Where(p => p.AssessmentId == "own").ToListAsync());
    }

    [Fact]
    public async Task Another_tenant_is_not_touched()
    {
        var forgotten = await Data.ForgetAsync(Subject with { Tenant = "tenant-2" }, default);

        Assert.Equal(new ForgottenData(0, 0), forgotten);
        Assert.NotNull(await _storage.Assessments.FindAsync(Given.Tenant, "own", default));
    }

    [Fact]
    public async Task A_change_that_was_under_way_meets_the_person_gone()
    {
        var runs = 0;
        await _storage
            .AnotherProcess()
            .ChangeAsync<string>(
                Given.Tenant,
                "open",
                async a =>
                {
                    if (++runs == 1)
                    {
                        await Data.ForgetAsync(Subject, default);
                    }

                    return new(a with { About = "changed" }, [], "");
                },
                default
            );

        Assert.Equal(2, runs);
        var open = await _storage.Assessments.FindAsync(Given.Tenant, "open", default);
        Assert.Null(open?.LeaderFor(Zoe));
    }

    [Fact]
    public async Task Everything_kept_can_be_read_before_and_nothing_after()
    {
        var before = await Data.ReadAsync(Subject, default);
        await Data.ForgetAsync(Subject, default);
        var after = await Data.ReadAsync(Subject, default);

        Assert.Equal(4, before.Assessments.Length);
        Assert.Equal((1, true), (before.State.Count, before.KnowsChat));
        Assert.Empty(after.Assessments);
        Assert.Equal((0, false), (after.State.Count, after.KnowsChat));
    }

    private async Task FillAsync()
    {
        await AddAsync(Open());
        await AddAsync(Closed());
        await AddAsync(Cancelled());
        await AddAsync(Given.Assessment("own") with { Owner = Zoe, Leaders = [Answered(Zoe)] });
        await States()
            .WriteAsync(
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    [$"msteams/conversations/{Chat}/users/{Zoe.ChatId}"] = new { Focus = "open" },
                    ["msteams/conversations/a:2/users/29:ben"] = new { Focus = "open" },
                }
            );
        await new StoredInstallations(_storage.Contexts).RememberAsync(
            new(Given.Tenant, Chat, InstallationKind.Personal, "https://x/", "28:bot", ""),
            default
        );
    }

    private Task<bool> AddAsync(Assessment assessment) =>
        _storage.AddAsync(
            assessment,
            new Effect.BringForms(Zoe),
            new Effect.Remind(Given.Person("ben")),
            new Effect.PostSummary(new("https://x/", "19:c", true, "C"), Zoe, "typed-note")
        );

    private static Assessment Open() =>
        Given.Assessment("open", "ben") with
        {
            Owner = Zoe,
            About = "typed-about",
            Leaders = [Answered(Zoe), new() { Person = Given.Person("ben") }],
        };

    private static Assessment Closed() =>
        Given.Assessment("closed") with
        {
            CoOwners = [Zoe],
            Leaders = [Answered(Zoe), Answered(Given.Person("ben"), "others-reason")],
            Shared = [new("19:c", Given.Noon, Given.Noon, "typed-shared")],
            State = new AssessmentState.Decided(
                new(Given.Noon, ClosingReason.Owner),
                new()
                {
                    By = Zoe,
                    At = Given.Noon,
                    Choice = new Choice.NotNow("typed-choice"),
                    Dissent = "typed-dissent",
                    Prediction = new(
                        default,
                        null,
                        null,
                        ImmutableDictionary<string, double>.Empty,
                        ImmutableDictionary<string, double>.Empty,
                        [],
                        []
                    ),
                }
            ),
        };

    private static Assessment Cancelled() =>
        Given.Assessment("cancelled", "ben") with
        {
            Owner = Zoe,
            State = new AssessmentState.Cancelled(Given.Noon, "typed-cancel"),
        };

    private static Leader Answered(Person person, string reason = "typed-reason") =>
        new()
        {
            Person = person,
            Answers = ImmutableDictionary<string, Answer>.Empty.Add("q", new("high", reason)),
        };

    private StoredState States() => new(_storage.Contexts, _storage.Clock);

    /// <summary>Searches the bytes of the database and of its log, as they are and as JSON has them.</summary>
    private async Task<string[]> FoundInFilesAsync()
    {
        var bytes = new StringBuilder();
        foreach (var file in new[] { _storage.File, _storage.File + "-wal" })
        {
            await using var stream = new FileStream(
                file,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            using var reader = new StreamReader(stream, Encoding.Latin1);
            bytes.Append(await reader.ReadToEndAsync());
        }

        var text = bytes.ToString();
        return
        [
            .. Traces.Where(t =>
                text.Contains(AsStored(t), StringComparison.OrdinalIgnoreCase)
                || text.Contains(
                    JsonSerializer.Serialize(t).Trim('"'),
                    StringComparison.OrdinalIgnoreCase
                )
            ),
        ];
    }

    private static string AsStored(string text) =>
        Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
