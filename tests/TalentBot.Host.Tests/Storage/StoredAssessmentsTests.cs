using Microsoft.Extensions.Logging;
using TalentBot.Assessments;
using TalentBot.Decisions.Assessments;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Storage;

public sealed class StoredAssessmentsTests(TemporaryStorage storage)
    : IClassFixture<TemporaryStorage>
{
    private readonly string _id = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task What_was_added_is_found()
    {
        await storage.AddAsync(New("ana"));

        var found = await storage.Assessments.FindAsync(Given.Tenant, _id, default);

        Assert.Equal("Payments rewrite", found?.Title);
        Assert.IsType<AssessmentState.Open>(found?.State);
    }

    [Fact]
    public async Task Another_tenant_finds_changes_and_lists_nothing()
    {
        await storage.AddAsync(New("ana"));

        var found = await storage.Assessments.FindAsync("tenant-2", _id, default);
        var changed = await storage.Assessments.ChangeAsync<string>(
            "tenant-2",
            _id,
            _ => throw new InvalidOperationException("Not to be run."),
            default
        );
        var listed = await storage.Assessments.InConversationAsync(
            "tenant-2",
            Given.Channel,
            default
        );

        Assert.Null(found);
        Assert.Null(changed);
        Assert.Empty(listed);
    }

    [Fact]
    public async Task The_same_origin_starts_only_once()
    {
        var second = New("ana") with { Id = _id + "-second" };

        var first = await storage.Assessments.AddAsync(New("ana"), _id, [], default);
        var again = await storage.Assessments.AddAsync(
            second,
            _id,
            [new Effect.PostDecision()],
            default
        );

        Assert.True(first);
        Assert.False(again);
        Assert.Null(await storage.Assessments.FindAsync(Given.Tenant, second.Id, default));
        Assert.DoesNotContain(await storage.RowsAsync(), r => r.AssessmentId == second.Id);
    }

    [Fact]
    public async Task The_same_origin_from_several_processes_at_once_is_no_fault_in_the_log()
    {
        storage.Log.Clear();

        var added = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(i =>
                    Task.Run(() =>
                        storage
                            .AnotherProcess()
                            .AddAsync(New("ana") with { Id = $"{_id}-{i}" }, _id, [], default)
                    )
                )
        );

        Assert.Single(added, isFirst => isFirst);
        Assert.DoesNotContain(storage.Log.GetSnapshot(), r => r.Level > LogLevel.Information);
    }

    [Fact]
    public async Task A_channel_lists_the_decisions_of_all_its_threads_newest_first()
    {
        var channel = "19:" + _id;
        var old = New("ana");
        await storage.AddAsync(In(channel + ";messageid=1", old));
        await storage.AddAsync(
            In(
                channel + ";messageid=2",
                old with
                {
                    Id = "new-" + _id,
                    StartedAt = old.StartedAt.AddHours(1),
                }
            )
        );
        await storage.AddAsync(In("19:elsewhere", old with { Id = "elsewhere-" + _id }));

        var listed = await storage.Assessments.InConversationAsync(
            Given.Tenant,
            channel + ";messageid=9",
            default
        );

        Assert.Equal(["new-" + _id, _id], listed.Select(a => a.Id), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_change_that_saves_nothing_leaves_everything_as_it_was()
    {
        await storage.AddAsync(New("ana"));

        var result = await storage.Assessments.ChangeAsync(
            Given.Tenant,
            _id,
            _ => Task.FromResult(new Change<string>(null, [], "looked")),
            default
        );

        Assert.Equal("looked", result);
        Assert.Empty(await OwnRowsAsync());
    }

    [Fact]
    public async Task A_change_meets_another_save_and_runs_again_on_what_that_left()
    {
        await storage.AddAsync(New("ana", "ben"));
        var other = storage.AnotherProcess();
        var runs = 0;

        var result = await storage.Assessments.ChangeAsync(
            Given.Tenant,
            _id,
            async a =>
            {
                if (++runs == 1)
                {
                    await AnswerAsync(other, "ben", "q1");
                }

                return Saved(a.Answered("ana", "q1"), new Effect.PostRecommendation());
            },
            default
        );

        var stored = await storage.Assessments.FindAsync(Given.Tenant, _id, default);
        Assert.Equal("saved", result);
        Assert.Equal(2, runs);
        Assert.Equal(["q1"], Given.AnswersOf(stored, "ana"));
        Assert.Equal(["q1"], Given.AnswersOf(stored, "ben"));
        Assert.Single(await OwnRowsAsync());
    }

    [Fact]
    public async Task Twelve_leaders_answering_at_once_from_two_processes_lose_nothing()
    {
        string[] leaders = [.. Enumerable.Range(1, 12).Select(n => $"leader-{n}")];
        string[] questions = [.. Enumerable.Range(1, 6).Select(n => $"q{n}")];
        await storage.AddAsync(New(leaders));
        var processes = new[] { storage.Assessments, storage.AnotherProcess() };

        await Task.WhenAll(
            leaders.Select(
                (leader, n) =>
                    Task.Run(async () =>
                    {
                        foreach (var question in questions)
                        {
                            await AnswerAsync(processes[n % 2], leader, question);
                        }
                    })
            )
        );

        var stored = await storage.Assessments.FindAsync(Given.Tenant, _id, default);
        Assert.All(leaders, l => Assert.Equal(questions, Given.AnswersOf(stored, l)));
    }

    [Fact]
    public async Task A_refresh_joins_one_that_still_waits()
    {
        await storage.AddAsync(New("ana"), new Effect.PostDecision());

        await ChangeAsync(new Effect.RefreshDecision());
        await ChangeAsync(new Effect.RefreshDecision(), new Effect.PostRecommendation());

        Assert.Equal(
            [
                new Effect.PostDecision(),
                new Effect.RefreshDecision(),
                new Effect.PostRecommendation(),
            ],
            await OwnEffectsAsync()
        );
    }

    [Fact]
    public async Task A_refresh_does_not_join_one_that_is_being_carried_out()
    {
        await storage.AddAsync(New("ana"), new Effect.RefreshDecision());
        await ClaimOwnAsync();

        await ChangeAsync(new Effect.RefreshDecision());

        Assert.Equal(
            [new Effect.RefreshDecision(), new Effect.RefreshDecision()],
            await OwnEffectsAsync()
        );
    }

    [Fact]
    public async Task A_leader_who_asks_twice_is_brought_the_forms_once()
    {
        await storage.AddAsync(New("ana"), new Effect.BringForms(Given.Person("ana")));

        await ChangeAsync(new Effect.BringForms(Given.Person("ana")));

        Assert.Single(await OwnRowsAsync());
    }

    [Fact]
    public async Task Posts_are_never_joined()
    {
        await storage.AddAsync(New("ana"), new Effect.PostRecommendation());

        await ChangeAsync(new Effect.PostRecommendation());

        Assert.Equal(2, (await OwnRowsAsync()).Length);
    }

    private Assessment New(params string[] leaders) => Given.Assessment(_id, leaders);

    private static Assessment In(string conversation, Assessment assessment) =>
        assessment with
        {
            Venue = assessment.Venue with { Conversation = conversation },
        };

    private Task<string?> AnswerAsync(IAssessments process, string leader, string question) =>
        process.ChangeAsync(
            Given.Tenant,
            _id,
            a => Task.FromResult(Saved(a.Answered(leader, question))),
            default
        );

    private Task<string?> ChangeAsync(params Effect[] effects) =>
        storage.Assessments.ChangeAsync(
            Given.Tenant,
            _id,
            a => Task.FromResult(Saved(a, effects)),
            default
        );

    private static Change<string> Saved(Assessment next, params Effect[] effects) =>
        new(next, [.. effects], "saved");

    private async Task<Host.Storage.Rows.OutboxRow[]> OwnRowsAsync() =>
        [.. (await storage.RowsAsync()).Where(r => r.AssessmentId == _id)];

    private async Task<Effect[]> OwnEffectsAsync() =>
        [
            .. (await OwnRowsAsync()).Select(r =>
                Host.Storage.Documents.Document.ReadEffect(r.Effect)
            ),
        ];

    private async Task ClaimOwnAsync()
    {
        while (
            await storage.Queue.ClaimAsync(Given.Noon, TimeSpan.FromMinutes(1), default)
                is { } claim
            && claim.AssessmentId != _id
        ) { }
    }
}
