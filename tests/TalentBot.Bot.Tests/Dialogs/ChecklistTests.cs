using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Dialogs;

public sealed class ChecklistTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Ana", "Ben");
    private readonly Client _ana;

    public ChecklistTests() => _ana = _team.InThread("Ana");

    public Task InitializeAsync() => _team.GivenAsync(Given.Decision("Ana", "Ben"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task Answer_on_the_decision_card_opens_the_first_form()
    {
        var card = Assert.Single(await _team.DeliverAsync());

        var form = await _ana.OpensAsync(card, "Answer");

        Assert.Contains("1 of 6 · Priorities", form.Text, StringComparison.Ordinal);
        Assert.Equal(["priority.1", "priority.2", "priority.3"], form.Fields);
        Assert.Equal(["Next"], form.Buttons);
    }

    [Fact]
    public async Task Six_forms_follow_each_other()
    {
        var seen = await _ana.FillsAllAsync();

        Assert.Equal(
            ["priorities", .. Filling.Sections, "finish"],
            seen.Select(f => (string)f.Data(f.Buttons.First())["form"]!)
        );
        Assert.All(seen.Skip(1), form => Assert.Contains("Back", form.Buttons));
        Assert.Contains("Everything is answered.", seen[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_question_has_a_choice_and_a_reason()
    {
        var seen = await _ana.FillsAllAsync();

        Assert.Equal(
            ["requirements", "requirements.reason", "need", "need.reason"],
            seen[1].Fields.Take(4)
        );
        Assert.Equal(16 * 2, seen[1..5].Sum(form => form.Fields.Count()));
    }

    [Fact]
    public async Task Everything_filled_in_is_kept_for_its_leader_only()
    {
        await _ana.FillsAllAsync(level: 1, reason: "We are late.");

        var (ana, ben) = (_team.Decision.Leaders[0], _team.Decision.Leaders[1]);
        Assert.Equal(["control", "speed", "cost"], ana.Priorities.AsEnumerable());
        Assert.Equal(16, ana.Answers.Count);
        Assert.Equal(new Answer("mostly-fixed", "We are late."), ana.Answers["requirements"]);
        Assert.False(ben.HasGivenAnything);
    }

    [Fact]
    public async Task Back_keeps_the_form_and_shows_the_one_before()
    {
        var scope = await RankedAsync();

        var priorities = await _ana.SubmitsAsync(scope, "Back", ("need", "one-task"));

        Assert.Equal("control", priorities.Value("priority.1"));
        var again = await _ana.SubmitsAsync(priorities, "Next", [.. Given.Ranking]);
        Assert.Equal("one-task", again.Value("need"));
    }

    [Fact]
    public async Task An_empty_form_can_be_left_both_ways()
    {
        var scope = await _ana.SubmitsAsync(await _ana.OpensChecklistAsync(), "Next");
        Assert.Contains("your priorities stay open", scope.Text, StringComparison.Ordinal);

        var capacity = await _ana.SubmitsAsync(scope, "Next", ("need", "one-task"));
        Assert.Contains("Left open: ", capacity.Text, StringComparison.Ordinal);

        var back = await _ana.SubmitsAsync(capacity, "Back");
        Assert.Contains("2 of 6", back.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_goes_on_where_they_left()
    {
        await RankedAsync();

        var form = await _team.InPrivate("Ana").OpensChecklistAsync();

        Assert.Contains("2 of 6", form.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_form_leads_to_what_is_open()
    {
        var form = await RankedAsync();
        foreach (var section in Filling.Sections)
        {
            var values = section == "risk" ? [] : Given.Section(section);
            form = await _ana.SubmitsAsync(form, "Next", values);
        }

        Assert.Equal(["Finish", "Back", "Go to 4"], form.Buttons);
        var risk = await _ana.SubmitsAsync(form, "Go to 4");

        Assert.Contains("4 of 6", risk.Text, StringComparison.Ordinal);
        Assert.Contains("accountability", risk.Fields);
    }

    [Fact]
    public async Task Back_on_the_last_form_shows_the_section_before()
    {
        var seen = await _ana.FillsAllAsync();

        var strategy = await _ana.SubmitsAsync(seen[^1], "Back");

        Assert.Equal("flexible", strategy.Value("start"));
    }

    [Fact]
    public async Task Finishing_thanks_and_updates_the_decision_card_in_place()
    {
        var card = Assert.Single(await _team.DeliverAsync());

        var seen = await _ana.FinishesAsync();
        var updated = Assert.Single(await _team.DeliverAsync());

        Assert.StartsWith("Thank you, you have finished.", seen[^1].Text, StringComparison.Ordinal);
        Assert.Equal(Team.Noon, _team.Decision.Leaders[0].FinishedAt);
        Assert.Equal(card.Message, updated.Message);
        Assert.Contains("1 of 2 finished.", updated.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finishing_with_nothing_given_is_explained_on_the_form()
    {
        var form = await _ana.OpensChecklistAsync();
        for (var i = 0; i < 5; i++)
        {
            form = await _ana.SubmitsAsync(form, "Next");
        }

        var still = await _ana.SubmitsAsync(form, "Finish");

        Assert.Contains("Nothing is answered yet.", still.Text, StringComparison.Ordinal);
        Assert.Contains("Finish", still.Buttons);
        Assert.Null(_team.Decision.Leaders[0].FinishedAt);
    }

    [Fact]
    public async Task A_finished_leader_changes_answers_until_closing()
    {
        await _ana.FinishesAsync();

        var first = await _ana.OpensChecklistAsync();
        Assert.Contains("1 of 6", first.Text, StringComparison.Ordinal);
        var scope = await _ana.SubmitsAsync(first, "Next", [.. Given.Ranking]);
        await _ana.SubmitsAsync(scope, "Next", Given.Section("scope", level: 2));

        Assert.Equal("evolving", _team.Decision.Leaders[0].Answers["requirements"].Choice);
        Assert.NotNull(_team.Decision.Leaders[0].FinishedAt);
    }

    [Fact]
    public async Task The_last_to_finish_closes_it_and_the_recommendation_is_posted()
    {
        await _ana.FinishesAsync();
        var seen = await _team.InThread("Ben").FinishesAsync();

        var drawn = await _team.DeliverAsync();

        Assert.Contains(
            "You have finished, and the decision is closed",
            seen[^1].Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            new AssessmentState.Closed(Team.Noon, ClosingReason.AllFinished),
            _team.Decision.State
        );
        Assert.All(drawn, d => Assert.Equal(Places.Thread().Id, d.Place));
        Assert.Equal(["Manage…"], drawn[^2].Buttons);
        Assert.NotEqual(drawn[^2].Message, drawn[^1].Message);
    }

    [Fact]
    public async Task Finishing_that_closed_it_is_confirmed_again_when_it_is_delivered_again()
    {
        await _ana.FinishesAsync();
        var ben = _team.InThread("Ben");
        var seen = await ben.FinishesAsync();

        var again = await ben.SubmitsAsync(seen[^2], "Finish");

        Assert.Equal(seen[^1].Text, again.Text);
    }

    private async Task<Drawn> RankedAsync() =>
        await _ana.SubmitsAsync(await _ana.OpensChecklistAsync(), "Next", [.. Given.Ranking]);
}
