using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Dialogs;

public sealed class FormValuesTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Ana", "Ben");
    private readonly Client _ana;

    public FormValuesTests() => _ana = _team.InThread("Ana");

    private Leader Ana => _team.Decision.Leaders[0];

    public Task InitializeAsync() => _team.GivenAsync(Given.Decision("Ana", "Ben"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task An_invented_level_is_a_fault_and_nothing_of_the_form_is_kept()
    {
        var scope = await _ana.SubmitsAsync(await _ana.OpensChecklistAsync(), "Next");

        var shown = await _ana.SubmitsAsync(
            scope,
            "Next",
            ("requirements", "fixed"),
            ("need", "world-peace")
        );

        Assert.Contains("not one of the choices", shown.Text, StringComparison.Ordinal);
        Assert.Equal(("fixed", null), (shown.Value("requirements"), shown.Value("need")));
        Assert.Empty(Ana.Answers);
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_said_and_shown_cut()
    {
        var scope = await _ana.SubmitsAsync(await _ana.OpensChecklistAsync(), "Next");

        var shown = await _ana.SubmitsAsync(
            scope,
            "Next",
            ("need", "one-task"),
            ("need.reason", new string('x', 100_000))
        );

        Assert.Contains("at most 1000 characters", shown.Text, StringComparison.Ordinal);
        Assert.Equal(1000, shown.Value("need.reason")!.Length);
        Assert.Empty(Ana.Answers);
    }

    [Fact]
    public async Task Faults_of_a_ranking_are_shown_with_what_was_chosen()
    {
        var shown = await _ana.SubmitsAsync(
            await _ana.OpensChecklistAsync(),
            "Next",
            ("priority.1", "cost"),
            ("priority.2", "cost")
        );

        Assert.Contains("has a rank already", shown.Text, StringComparison.Ordinal);
        Assert.Contains("rank all of them, or none", shown.Text, StringComparison.Ordinal);
        Assert.Equal("cost", shown.Value("priority.2"));
    }

    [Fact]
    public async Task A_reason_is_kept_as_one_clean_line()
    {
        var scope = await _ana.SubmitsAsync(await _ana.OpensChecklistAsync(), "Next");

        await _ana.SubmitsAsync(
            scope,
            "Next",
            ("need", "one-task"),
            ("need.reason", " We\r\nare \u202Elate.\0 ")
        );

        Assert.Equal("We are late.", Ana.Answers["need"].Reason);
    }
}
