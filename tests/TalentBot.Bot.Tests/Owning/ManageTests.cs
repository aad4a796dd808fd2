using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Owning;

public sealed class ManageTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Olga", "Cato", "Ana", "Ben", "Cara");
    private Drawn _card = null!;

    public async Task InitializeAsync()
    {
        await _team.GivenAsync(
            Given.Decision("Ana", "Ben") with
            {
                CoOwners = [Given.Person("Cato")],
            }
        );
        _card = Assert.Single(await _team.DeliverAsync());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task The_menu_has_what_fits_an_open_decision()
    {
        var menu = await OpensAsync("Olga");

        Assert.Equal(
            ["Deadline…", "Invite…", "Remove…", "Remind now", "Cancel the decision…"],
            menu.Buttons
        );
        Assert.Contains("0 of 2 finished.", menu.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_has_what_fits_a_closed_decision()
    {
        await _team.InThread("Olga").TypesAsync("close");

        var menu = await OpensAsync("Olga");

        Assert.Equal(["Reopen…", "Cancel the decision…"], menu.Buttons);
    }

    [Fact]
    public async Task A_cancelled_decision_has_no_menu()
    {
        await CancelAsync();

        var said = await OpensAsync("Olga");

        Assert.Contains("was cancelled", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_client_has_no_dialogs_the_menu_comes_one_to_one()
    {
        var menu = Assert.Single(await _team.InThread("Olga").PressesAsync(_card, "Manage…"));

        Assert.Equal(Places.PrivateId("Olga"), menu.Place);
        var form = Assert.Single(await _team.InPrivate("Olga").PressesAsync(menu, "Invite…"));
        var done = Assert.Single(
            await _team
                .InPrivate("Olga")
                .PressesAsync(form, "Finish: invite", ("people", "oid-Cara"))
        );
        Assert.Contains("3 people are invited now.", done.Text, StringComparison.Ordinal);
        Assert.Equal(Given.Person("Cara"), _team.Decision.Leaders[^1].Person);
    }

    [Fact]
    public async Task The_deadline_is_moved_by_date_and_time()
    {
        var done = await SubmitsAsync(
            "Deadline…",
            "Save the deadline",
            ("deadline.date", "2026-03-04"),
            ("deadline.time", "16:30")
        );

        Assert.Contains("Wednesday, March 4, 2026 4:30", done.Text, StringComparison.Ordinal);
        Assert.Equal(
            new DateTimeOffset(2026, 3, 4, 15, 30, 0, TimeSpan.Zero),
            _team.Decision.Deadline
        );
    }

    [Theory]
    [InlineData("", "", "Choose a date")]
    [InlineData("2026-02-30", "", "Choose a date")]
    [InlineData("2026-03-01", "12:00", "must be in the future")]
    public async Task A_date_that_cannot_be_taken_stays_in_the_form(
        string date,
        string time,
        string words
    )
    {
        var again = await SubmitsAsync(
            "Deadline…",
            "Save the deadline",
            ("deadline.date", date),
            ("deadline.time", time)
        );

        Assert.Contains(words, again.Text, StringComparison.Ordinal);
        Assert.Equal(date, again.Value("deadline.date"));
        Assert.Equal(Team.Noon + Team.OpenFor, _team.Decision.Deadline);
    }

    [Fact]
    public async Task A_form_from_before_another_owners_move_comes_again_and_changes_nothing()
    {
        var form = await _team.InThread("Olga").SubmitsAsync(await OpensAsync("Olga"), "Deadline…");
        await _team.InThread("Cato").TypesAsync("deadline 2026-03-09 17:00");
        var moved = _team.Decision.Deadline;

        var again = await _team
            .InThread("Olga")
            .SubmitsAsync(
                form,
                "Save the deadline",
                ("deadline.date", "2026-03-04"),
                ("deadline.time", "16:30")
            );

        Assert.Contains("moved the deadline meanwhile", again.Text, StringComparison.Ordinal);
        Assert.Equal("2026-03-09", again.Value("deadline.date"));
        Assert.Equal(moved, _team.Decision.Deadline);
    }

    [Fact]
    public async Task The_same_deadline_from_an_old_form_is_taken_as_done()
    {
        var form = await _team.InThread("Olga").SubmitsAsync(await OpensAsync("Olga"), "Deadline…");
        await _team.InThread("Cato").TypesAsync("deadline 2026-03-09 17:00");
        var saves = _team.Assessments.Saves;

        var done = await _team
            .InThread("Olga")
            .SubmitsAsync(
                form,
                "Save the deadline",
                ("deadline.date", "2026-03-09"),
                ("deadline.time", "17:00")
            );

        Assert.Contains("already", done.Text, StringComparison.Ordinal);
        Assert.Equal(saves, _team.Assessments.Saves);
    }

    [Fact]
    public async Task Those_chosen_are_taken_out()
    {
        await SubmitsAsync("Remove…", "Finish: take out", ("people", "oid-Ana"));

        Assert.Equal("Ben", Assert.Single(_team.Decision.Leaders).Person.Name);
    }

    [Theory]
    [InlineData("Invite…", "Finish: invite")]
    [InlineData("Remove…", "Finish: take out")]
    public async Task Nobody_chosen_is_said_in_the_form(string form, string button)
    {
        var again = await SubmitsAsync(form, button, ("people", ""));

        Assert.Contains("Choose at least one person.", again.Text, StringComparison.Ordinal);
        Assert.Contains(button, again.Buttons);
    }

    [Fact]
    public async Task One_person_under_two_ids_is_not_invited_twice()
    {
        await _team.InThread("Olga").TypesAsync("invite @Cara", "Cara");

        var done = await SubmitsAsync("Invite…", "Finish: invite", ("people", "oid-Cara,29:Cara"));

        Assert.Contains("invited already", done.Text, StringComparison.Ordinal);
        Assert.Equal(3, _team.Decision.Leaders.Length);
    }

    [Fact]
    public async Task Reminding_needs_no_form()
    {
        var done = await _team
            .InThread("Olga")
            .SubmitsAsync(await OpensAsync("Olga"), "Remind now");

        Assert.Contains("2 people who have not finished", done.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await _team.DeliverAsync()).Count);
    }

    [Fact]
    public async Task Cancelling_is_asked_back_and_its_reason_shown()
    {
        await CancelAsync();

        Assert.Equal(new AssessmentState.Cancelled(Team.Noon, "No money"), _team.Decision.State);
    }

    [Fact]
    public async Task A_closed_decision_is_reopened_by_date_and_time()
    {
        await _team.InThread("Olga").TypesAsync("close");

        await SubmitsAsync(
            "Reopen…",
            "Finish: reopen",
            ("deadline.date", "2026-03-04"),
            ("deadline.time", "")
        );

        Assert.Equal(
            new DateTimeOffset(2026, 3, 4, 16, 0, 0, TimeSpan.Zero),
            _team.Decision.Deadline
        );
    }

    [Fact]
    public async Task Back_leads_to_the_menu()
    {
        var form = await _team
            .InThread("Olga")
            .SubmitsAsync(await OpensAsync("Olga"), "Cancel the decision…");

        var menu = await _team.InThread("Olga").SubmitsAsync(form, "Back");

        Assert.Contains("Deadline…", menu.Buttons);
    }

    [Theory]
    [InlineData("Ana")]
    [InlineData("Zoe")]
    public async Task Nobody_else_has_a_menu(string name)
    {
        var refused = await OpensAsync(name);

        Assert.StartsWith("Only the person who started", refused.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deadline")]
    [InlineData("invite")]
    [InlineData("remove")]
    [InlineData("remind")]
    [InlineData("cancel")]
    [InlineData("reopen")]
    public async Task Nobody_else_sends_an_owners_form(string form)
    {
        var before = _team.Decision;
        var data = Filling.Data(
            "next",
            ("form", $"manage-{form}"),
            ("people", "oid-Cara"),
            ("deadline.date", "2026-03-04")
        );

        var refused = await _team.InThread("Ana").InvokesAsync("task/submit", data);

        Assert.StartsWith("Only the person who started", refused.Text, StringComparison.Ordinal);
        Assert.Equal(before, _team.Decision);
    }

    [Theory]
    [InlineData("Manage…", "Deadline…")]
    [InlineData("Close…", "Finish: close now")]
    public async Task An_owner_who_has_left_does_nothing_with_a_card_from_before(
        string opens,
        string button
    )
    {
        var card = Assert.Single(await _team.InThread("Olga").PressesAsync(_card, opens));
        _team.Members.Remove("Olga");

        var refused = Assert.Single(await _team.InPrivate("Olga").PressesAsync(card, button));

        Assert.Contains("no longer in the conversation", refused.Text, StringComparison.Ordinal);
        Assert.IsType<AssessmentState.Open>(_team.Decision.State);
    }

    [Fact]
    public async Task A_roster_that_does_not_answer_locks_no_owner_out()
    {
        var menu = Assert.Single(await _team.InThread("Olga").PressesAsync(_card, "Manage…"));
        _team.Members.IsDown = true;

        var form = Assert.Single(await _team.InPrivate("Olga").PressesAsync(menu, "Deadline…"));

        Assert.Equal(["deadline.date", "deadline.time"], form.Fields);
    }

    [Fact]
    public async Task An_owner_is_looked_up_by_the_id_that_they_write_with()
    {
        var menu = Assert.Single(await _team.InThread("Olga").PressesAsync(_card, "Manage…"));
        _team.Members.KnowOnlyByChatId("Olga");

        var form = Assert.Single(await _team.InPrivate("Olga").PressesAsync(menu, "Deadline…"));

        Assert.Equal(["deadline.date", "deadline.time"], form.Fields);
    }

    [Fact]
    public async Task An_owner_of_another_channel_does_not_find_it()
    {
        var elsewhere = new Client(
            _team,
            Places.Person("Olga"),
            new(isGroup: true, conversationType: "channel", id: "19:other@thread.tacv2")
        );

        var said = await elsewhere.InvokesAsync("task/fetch", Filling.Data("manage"));

        Assert.Contains("do not find that decision", said.Text, StringComparison.Ordinal);
    }

    private async Task CancelAsync() =>
        await SubmitsAsync(
            "Cancel the decision…",
            "Finish: cancel the decision",
            ("reason", "No money")
        );

    private Task<Drawn> OpensAsync(string name) =>
        _team.InThread(name).OpensAsync(_card, "Manage…");

    private async Task<Drawn> SubmitsAsync(
        string form,
        string button,
        params (string Field, string Value)[] inputs
    )
    {
        var olga = _team.InThread("Olga");
        var drawn = await olga.SubmitsAsync(await OpensAsync("Olga"), form);
        return await olga.SubmitsAsync(drawn, button, inputs);
    }
}
