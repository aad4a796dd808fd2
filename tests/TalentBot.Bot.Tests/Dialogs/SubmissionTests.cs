using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Dialogs;

public sealed class SubmissionTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Ana", "Ben");
    private readonly Client _ana;

    public SubmissionTests() => _ana = _team.InThread("Ana");

    private Leader Ana => _team.Decision.Leaders[0];

    public Task InitializeAsync() => _team.GivenAsync(Given.Decision("Ana", "Ben"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task A_form_sent_again_is_counted_once_and_goes_nowhere()
    {
        var first = await _ana.OpensChecklistAsync();
        await _ana.SubmitsAsync(first, "Next", [.. Given.Ranking]);

        var again = await _ana.SubmitsAsync(first, "Next", [.. Given.Ranking]);

        Assert.Contains("saved already", again.Text, StringComparison.Ordinal);
        Assert.Contains("2 of 6", again.Text, StringComparison.Ordinal);
        Assert.Equal(1, Ana.Revision("priorities"));
    }

    [Theory]
    [InlineData("Next")]
    [InlineData("Back")]
    public async Task A_reason_without_an_answer_is_said_and_stays_in_the_form(string button)
    {
        var form = await _ana.OpensChecklistAsync();
        form = await _ana.SubmitsAsync(form, "Next", [.. Given.Ranking]);

        var shown = await _ana.SubmitsAsync(
            form,
            button,
            ("need", "one-task"),
            ("requirements.reason", "We are late.")
        );

        Assert.Contains("you gave a reason, but no answer", shown.Text, StringComparison.Ordinal);
        Assert.Equal("We are late.", shown.Value("requirements.reason"));
        Assert.Equal("one-task", shown.Value("need"));
        Assert.Empty(Ana.Answers);
    }

    [Fact]
    public async Task Who_takes_back_everything_learns_that_they_have_not_finished_any_more()
    {
        var form = await _ana.OpensChecklistAsync();
        await _ana.SubmitsAsync(form, "Next", [.. Given.Ranking]);
        var last = await _ana.InvokesAsync(
            "task/submit",
            Filling.Data("jump", ("form", "scope"), ("to", "finish"))
        );
        await _ana.SubmitsAsync(last, "Finish");
        Assert.NotNull(Ana.FinishedAt);

        var next = await _ana.SubmitsAsync(
            await _ana.OpensChecklistAsync(),
            "Next",
            ("priority.1", ""),
            ("priority.2", ""),
            ("priority.3", "")
        );

        Assert.Contains("do not count as finished any more", next.Text, StringComparison.Ordinal);
        Assert.Null(Ana.FinishedAt);
    }

    [Fact]
    public async Task A_form_is_in_the_language_of_the_leader()
    {
        var press = _ana.From(Microsoft.Bot.Schema.ActivityTypes.Message);
        (press.Value, press.Locale, press.Conversation) = (
            Filling.Data("answer").ToJsonString(),
            "de-DE",
            Places.Private("Ana")
        );

        var form = Assert.Single(await _ana.SendsAsync(press));

        Assert.Contains("Tempo der Umsetzung", form.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_arrives_again_late_moves_nobody()
    {
        var first = await _ana.OpensChecklistAsync();
        await _ana.FillsAllAsync();

        var late = await _ana.SubmitsAsync(first, "Next", [.. Given.Ranking]);

        Assert.Contains("6 of 6", late.Text, StringComparison.Ordinal);
        Assert.Equal("finish", Ana.Place.Form);
    }

    [Fact]
    public async Task Finish_sent_again_thanks_again()
    {
        var forms = await _ana.FillsAllAsync();
        var first = await _ana.SubmitsAsync(forms[^1], "Finish");
        _team.Clock.Advance(TimeSpan.FromMinutes(1));

        var again = await _ana.SubmitsAsync(forms[^1], "Finish");

        Assert.Equal(first.Text, again.Text);
        Assert.Equal(Team.Noon, Ana.FinishedAt);
    }

    [Fact]
    public async Task An_old_form_with_other_values_shows_what_is_kept()
    {
        var old = await _ana.OpensChecklistAsync();
        await _ana.SubmitsAsync(old, "Next", [.. Given.Ranking]);

        var shown = await _ana.SubmitsAsync(
            old,
            "Next",
            ("priority.1", "cost"),
            ("priority.2", "speed"),
            ("priority.3", "control")
        );

        Assert.Contains("was not taken over", shown.Text, StringComparison.Ordinal);
        Assert.Equal("control", shown.Value("priority.1"));
        Assert.Equal(["control", "speed", "cost"], Ana.Priorities.AsEnumerable());
        Assert.Equal("scope", Ana.Place.Form);
    }

    [Fact]
    public async Task An_old_form_with_a_fault_does_not_become_a_current_one()
    {
        var old = await _ana.OpensChecklistAsync();
        await _ana.SubmitsAsync(old, "Next", [.. Given.Ranking]);

        var shown = await _ana.SubmitsAsync(old, "Next", ("priority.1", "cost"));

        Assert.Contains("was not taken over", shown.Text, StringComparison.Ordinal);
        Assert.Equal("control", shown.Value("priority.1"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData(null)]
    public async Task A_form_without_a_true_basis_overwrites_nothing(string? basis)
    {
        await _ana.FillsAllAsync();
        var data = Filling.Data("next", ("form", "scope"), ("need", "skill-gap"));
        data["basis"] = basis;

        await _ana.InvokesAsync("task/submit", data);

        Assert.Equal("one-task", Ana.Answers["need"].Choice);
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("end")]
    [InlineData("")]
    public async Task A_form_that_the_checklist_does_not_have_shows_the_current_one(string form)
    {
        var shown = await _ana.InvokesAsync(
            "task/submit",
            Filling.Data("next", ("form", form), ("basis", "0"))
        );

        Assert.Contains("no longer part of this checklist", shown.Text, StringComparison.Ordinal);
        Assert.Contains("1 of 6", shown.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("end")]
    [InlineData("")]
    public async Task A_jump_to_nowhere_finishes_nothing(string to)
    {
        await _ana.FillsAllAsync();

        var shown = await _ana.InvokesAsync(
            "task/submit",
            Filling.Data("jump", ("form", "gone"), ("to", to))
        );

        Assert.Contains("6 of 6", shown.Text, StringComparison.Ordinal);
        Assert.Null(Ana.FinishedAt);
    }
}
