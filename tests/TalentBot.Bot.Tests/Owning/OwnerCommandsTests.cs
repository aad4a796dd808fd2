using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Owning;

public sealed class OwnerCommandsTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Olga", "Ana", "Ben", "Cara");

    public async Task InitializeAsync()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben"));
        await _team.DeliverAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Theory]
    [InlineData("deadline Wednesday 5pm")]
    [InlineData("deadline until Wednesday")]
    [InlineData("deadline in 2 days")]
    public async Task A_typed_deadline_is_understood_in_the_owners_zone_and_said_again(string line)
    {
        var said = Assert.Single(await _team.InThread("Olga").TypesAsync(line));

        Assert.Equal(Places.PrivateId("Olga"), said.Place);
        Assert.Contains("Wednesday, March 4, 2026 5:00", said.Text, StringComparison.Ordinal);
        Assert.Contains("(Europe/Berlin)", said.Text, StringComparison.Ordinal);
        Assert.Equal(
            new DateTimeOffset(2026, 3, 4, 16, 0, 0, TimeSpan.Zero),
            _team.Decision.Deadline
        );
    }

    [Fact]
    public async Task A_deadline_moved_by_typing_moves_the_card_and_the_timer()
    {
        await _team.InThread("Olga").TypesAsync("deadline Wednesday 5pm");

        var card = Assert.Single(await _team.DeliverAsync());

        Assert.Contains("2026-03-04T16:00:00Z", card.Text, StringComparison.Ordinal);
        Assert.Equal(_team.Decision.NextAt, _team.Deadlines.Watched[^1].Deadline);
    }

    [Theory]
    [InlineData("deadline", "Closes on (time zone Europe/Berlin)")]
    [InlineData("deadline soonish", "I cannot tell which instant")]
    [InlineData("deadline yesterday", "not in the future")]
    [InlineData("deadline Wednesday unless Ana is ill", "I cannot tell which instant")]
    public async Task What_is_not_understood_is_asked_for_one_to_one(string line, string words)
    {
        var form = Assert.Single(await _team.InThread("Olga").TypesAsync(line));

        Assert.Equal(Places.PrivateId("Olga"), form.Place);
        Assert.Contains(words, form.Text, StringComparison.Ordinal);
        Assert.Equal(["deadline.date", "deadline.time"], form.Fields);
        Assert.Equal(
            ("2026-03-05", "13:00"),
            (form.Value("deadline.date"), form.Value("deadline.time"))
        );
        Assert.Equal(Team.Noon + Team.OpenFor, _team.Decision.Deadline);
    }

    [Fact]
    public async Task Two_readings_are_asked_between_and_the_pressed_one_is_taken()
    {
        var form = Assert.Single(
            await _team.InThread("Olga").TypesAsync("deadline Wednesday at 5")
        );
        Assert.Equal(4, form.Buttons.Count());

        var done = Assert.Single(
            await _team.InPrivate("Olga").PressesAsync(form, form.Buttons.ElementAt(2))
        );

        Assert.Contains("now closes on", done.Text, StringComparison.Ordinal);
        Assert.Equal(
            new DateTimeOffset(2026, 3, 4, 16, 0, 0, TimeSpan.Zero),
            _team.Decision.Deadline
        );
    }

    [Fact]
    public async Task A_deadline_too_far_away_comes_back_with_the_reason()
    {
        var form = Assert.Single(await _team.InThread("Olga").TypesAsync("deadline 2028-01-01"));

        Assert.Contains("at most", form.Text, StringComparison.Ordinal);
        Assert.NotEmpty(form.Fields);
        Assert.Equal(Team.Noon + Team.OpenFor, _team.Decision.Deadline);
    }

    [Fact]
    public async Task Mentioned_people_are_invited_once_under_the_ids_of_the_roster()
    {
        var said = Assert.Single(
            await _team.InThread("Olga").TypesAsync("invite @Cara and @Ana", "Cara", "Ana")
        );

        Assert.Contains("3 people are invited now.", said.Text, StringComparison.Ordinal);
        Assert.Equal(Given.Person("Cara"), _team.Decision.Leaders[^1].Person);
        Assert.Equal(3, _team.Decision.Leaders.Length);
    }

    [Fact]
    public async Task Mentioned_people_are_taken_out()
    {
        await _team.InThread("Olga").TypesAsync("remove @Ben", "Ben");

        Assert.Equal("Ana", Assert.Single(_team.Decision.Leaders).Person.Name);
    }

    [Theory]
    [InlineData("invite", "Who else answers")]
    [InlineData("remove", "Ben")]
    [InlineData("reopen", "Answers are still taken")]
    public async Task A_word_alone_brings_the_form_or_says_why_not(string line, string words)
    {
        var form = Assert.Single(await _team.InThread("Olga").TypesAsync(line));

        Assert.Equal(Places.PrivateId("Olga"), form.Place);
        Assert.Contains(words, form.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_are_picked_among_everybody_where_the_form_comes_one_to_one()
    {
        var form = Assert.Single(await _team.InThread("Olga").TypesAsync("invite"));

        Assert.Contains("graph.microsoft.com/users", form.Whole, StringComparison.Ordinal);
        Assert.DoesNotContain("scope=currentContext", form.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reminding_is_done_at_once_for_those_who_have_not_finished()
    {
        await _team.InThread("Ana").FinishesAsync();
        await _team.DeliverAsync();

        var said = Assert.Single(await _team.InThread("Olga").TypesAsync("remind"));
        var reminder = Assert.Single(await _team.DeliverAsync());

        Assert.Contains("1 person who has not finished", said.Text, StringComparison.Ordinal);
        Assert.Equal(Places.PrivateId("Ben"), reminder.Place);
    }

    [Fact]
    public async Task Two_reminders_a_round_are_the_most()
    {
        var olga = _team.InThread("Olga");
        await olga.TypesAsync("remind");
        var soon = Assert.Single(await olga.TypesAsync("remind"));
        _team.Clock.Advance(TimeSpan.FromHours(2));
        await olga.TypesAsync("remind");
        _team.Clock.Advance(TimeSpan.FromHours(2));
        var third = Assert.Single(await olga.TypesAsync("remind"));

        Assert.Contains("less than an hour ago", soon.Text, StringComparison.Ordinal);
        Assert.Contains("reminded twice", third.Text, StringComparison.Ordinal);
        Assert.Equal(2, _team.Decision.RemindedAt.Length);
    }

    [Fact]
    public async Task Cancelling_by_typing_is_asked_back_with_the_reason_kept()
    {
        var form = Assert.Single(
            await _team.InThread("Olga").TypesAsync("cancel The budget is gone")
        );
        Assert.Equal(Places.PrivateId("Olga"), form.Place);
        Assert.Equal("The budget is gone", form.Value("reason"));
        Assert.IsType<AssessmentState.Open>(_team.Decision.State);

        await _team
            .InPrivate("Olga")
            .PressesAsync(form, "Finish: cancel the decision", ("reason", form.Value("reason")!));

        Assert.Equal(
            new AssessmentState.Cancelled(Team.Noon, "The budget is gone"),
            _team.Decision.State
        );
        var card = Assert.Single(await _team.DeliverAsync());
        Assert.Contains("The budget is gone", card.Text, StringComparison.Ordinal);
        Assert.Empty(card.Buttons);
    }

    [Theory]
    [InlineData("cancel because the budget is gone", "the budget is gone")]
    [InlineData("cancel yesterday it was over", "yesterday it was over")]
    [InlineData("cancel because…", "")]
    public async Task Without_a_yes_the_reason_alone_is_taken(string line, string reason)
    {
        var form = Assert.Single(await _team.InThread("Olga").TypesAsync(line));

        Assert.Equal(reason, form.Value("reason"));
        Assert.IsType<AssessmentState.Open>(_team.Decision.State);
    }

    [Theory]
    [InlineData("cancel yes", "")]
    [InlineData("Cancel: yes, because the budget is gone", "the budget is gone")]
    [InlineData("abbrechen ja weil kein Geld da ist", "kein Geld da ist")]
    public async Task A_typed_yes_cancels_at_once(string line, string reason)
    {
        await _team.InThread("Olga").TypesAsync(line);

        Assert.Equal(new AssessmentState.Cancelled(Team.Noon, reason), _team.Decision.State);
    }

    [Fact]
    public async Task A_closed_decision_is_reopened_until_a_typed_instant()
    {
        await _team.InThread("Olga").TypesAsync("close");

        var said = Assert.Single(
            await _team.InThread("Olga").TypesAsync("reopen until Wednesday 5pm")
        );

        Assert.Contains("Answers are taken again until", said.Text, StringComparison.Ordinal);
        Assert.IsType<AssessmentState.Open>(_team.Decision.State);
        Assert.Equal(
            new DateTimeOffset(2026, 3, 4, 16, 0, 0, TimeSpan.Zero),
            _team.Decision.Deadline
        );
    }

    [Fact]
    public async Task Reopening_without_an_instant_asks_for_it_and_says_what_it_means()
    {
        await _team.InThread("Olga").TypesAsync("close");

        var form = Assert.Single(await _team.InThread("Olga").TypesAsync("reopen"));

        Assert.Contains("at least three people", form.Text, StringComparison.Ordinal);
        Assert.Equal("2026-03-05", form.Value("deadline.date"));
    }

    [Theory]
    [InlineData("deadline Wednesday")]
    [InlineData("deadline")]
    [InlineData("invite @Cara")]
    [InlineData("remove @Ana")]
    [InlineData("remind")]
    [InlineData("reopen Wednesday")]
    [InlineData("cancel")]
    public async Task Nobody_else_does_any_of_it_and_learns_whom_to_ask_one_to_one(string line)
    {
        var before = _team.Decision;

        var said = Assert.Single(await _team.InThread("Ana").TypesAsync(line, "Cara", "Ana"));

        Assert.Equal(Places.PrivateId("Ana"), said.Place);
        Assert.Contains("Only the person who started", said.Text, StringComparison.Ordinal);
        Assert.Empty(said.Buttons);
        Assert.Equal(before, _team.Decision);
    }

    [Theory]
    [InlineData("deadline Wednesday")]
    [InlineData("invite @Cara")]
    [InlineData("remove @Ana")]
    [InlineData("remind")]
    public async Task Once_it_is_closed_it_is_said_and_nothing_changes(string line)
    {
        await _team.InThread("Olga").TypesAsync("close");
        var before = _team.Decision;

        var said = Assert.Single(await _team.InThread("Olga").TypesAsync(line, "Cara", "Ana"));

        Assert.Equal(Places.PrivateId("Olga"), said.Place);
        Assert.Contains("closed", said.Text, StringComparison.Ordinal);
        Assert.Equal(before, _team.Decision);
    }

    [Fact]
    public async Task After_the_deadline_an_unnoticed_closing_is_not_outrun()
    {
        _team.Clock.Advance(Team.OpenFor);

        var said = Assert.Single(
            await _team.InThread("Olga").TypesAsync("deadline 2026-03-20 16:00")
        );

        Assert.Contains("closed", said.Text, StringComparison.Ordinal);
        Assert.Equal(Team.Noon + Team.OpenFor, _team.Decision.Deadline);
    }
}
