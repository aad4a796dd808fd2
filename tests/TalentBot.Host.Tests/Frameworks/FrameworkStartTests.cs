using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentBot.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Assessments.Starting;
using TalentBot.Decisions.Frameworks;
using TalentBot.Frameworks;
using TalentBot.Host.Configuration;
using TalentBot.Host.Storage;
using TalentBot.Host.Storage.Rows;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Frameworks;

public sealed class FrameworkStartTests : IDisposable
{
    private readonly OwnBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task An_open_decision_keeps_its_questions_when_the_file_gets_another_version()
    {
        await _bot.RunAsync(OwnFramework.Text("own-1", "first"), s => OpenAsync(s, "old"));

        await _bot.RunAsync(
            OwnFramework.Text("own-2", "second"),
            async services =>
            {
                await OpenAsync(services, "new");

                Assert.Equal(("own-1", "first"), await FirstQuestionAsync(services, "old"));
                Assert.Equal(("own-2", "second"), await FirstQuestionAsync(services, "new"));
            }
        );
    }

    [Fact]
    public async Task A_decision_that_began_with_the_default_goes_on_with_it_under_an_own_file()
    {
        await _bot.RunAsync(null, s => OpenAsync(s, "old"));

        await _bot.RunAsync(
            OwnFramework.Text("own-1", "first"),
            async services =>
                Assert.Equal(
                    (FrameworkFile.Default.Version, "requirements"),
                    await FirstQuestionAsync(services, "old")
                )
        );
    }

    [Fact]
    public async Task The_default_is_kept_also_where_it_is_not_used() =>
        await _bot.RunAsync(
            OwnFramework.Text("own-1"),
            async services =>
            {
                var rows = await RowsAsync(services);

                Assert.Equal([FrameworkFile.Default.Version, "own-1"], rows.Select(r => r.Version));
                Assert.Equal(FrameworkFile.DefaultText, rows[0].Text);
                Assert.Equal(OwnFramework.Text("own-1"), rows[1].Text);
                Assert.All(rows, r => Assert.Matches("^[0-9a-f]{64}$", r.ContentHash));
            }
        );

    [Fact]
    public async Task Another_content_under_the_same_version_is_refused_in_plain_words()
    {
        await _bot.RunAsync(OwnFramework.Text("own-1"), _ => Task.CompletedTask);

        var refused = await Assert.ThrowsAsync<StartRefusedException>(() =>
            _bot.RunAsync(OwnFramework.Text("own-1", "other"), _ => Task.CompletedTask)
        );

        Assert.Contains("“own-1”", refused.Message, StringComparison.Ordinal);
        Assert.Contains(
            "the content changed but the version did not. Give it a new version.",
            refused.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_changed_copy_of_the_default_under_its_version_is_refused() =>
        await Assert.ThrowsAsync<StartRefusedException>(() =>
            _bot.RunAsync(
                OwnFramework.Text(FrameworkFile.Default.Version, "other"),
                _ => Task.CompletedTask
            )
        );

    [Fact]
    public async Task The_same_content_laid_out_otherwise_starts_and_what_was_kept_stays()
    {
        var first = DateTimeOffset.MinValue;
        await _bot.RunAsync(
            OwnFramework.Text("own-1"),
            async s => first = (await RowsAsync(s))[1].FirstSeen
        );

        await _bot.RunAsync(
            OwnFramework.Changed("own-1", f => f.Remove("$schema")),
            async services =>
            {
                var row = (await RowsAsync(services))[1];
                Assert.Equal(OwnFramework.Text("own-1"), row.Text);
                Assert.Equal(first, row.FirstSeen);
            }
        );
    }

    [Fact]
    public async Task A_version_that_was_never_kept_is_a_clear_fault() =>
        await _bot.RunAsync(
            null,
            services =>
            {
                var frameworks = services.GetRequiredService<IFrameworks>();

                var fault = Assert.Throws<KeyNotFoundException>(() => frameworks.Of("lost-1"));

                Assert.Contains("“lost-1”", fault.Message, StringComparison.Ordinal);
                Assert.Contains("never kept", fault.Message, StringComparison.Ordinal);
                return Task.CompletedTask;
            }
        );

    [Fact]
    public async Task A_version_is_read_from_the_database_only_once() =>
        await _bot.RunAsync(
            OwnFramework.Text("own-1"),
            services =>
            {
                var frameworks = services.GetRequiredService<IFrameworks>();

                Assert.Same(frameworks.Of("own-1"), frameworks.Of("own-1"));
                return Task.CompletedTask;
            }
        );

    private static async Task OpenAsync(IServiceProvider services, string id)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var setup = new Setup
        {
            Title = "Payments rewrite",
            Venue = Given.Assessment().Venue,
            Owner = Given.Person("owner"),
            Invited = [Given.Person("ana")],
            Deadline = now.AddDays(1),
        };
        var current = services.GetRequiredService<IFrameworks>().Current;
        var opened = Assert.IsType<OpeningResult.Opened>(Opening.Open(setup, id, current, now));

        await services
            .GetRequiredService<IAssessments>()
            .AddAsync(opened.Assessment, id, [], default);
    }

    private static async Task<(string Version, string Question)> FirstQuestionAsync(
        IServiceProvider services,
        string id
    )
    {
        var found = await services
            .GetRequiredService<IAssessments>()
            .FindAsync(Given.Tenant, id, default);
        var plan = services.GetRequiredService<IFrameworks>().PlanOf(found!);
        return (found!.FrameworkVersion, plan.Forms.OfType<SectionForm>().First().Questions[0].Id);
    }

    private static async Task<List<FrameworkRow>> RowsAsync(IServiceProvider services)
    {
        var contexts = services.GetRequiredService<IDbContextFactory<StorageContext>>();
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Frameworks.AsNoTracking().OrderBy(f => f.Version).ToListAsync();
    }
}
