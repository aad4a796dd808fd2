using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Choosing;

public sealed class DecideFormTests : IAsyncLifetime, IDisposable
{
    private const string Submit = "Submit: decide";

    private static readonly Assessment Closed = Closing.Of(Visibility.Anonymous);

    private readonly Team _team = new("Olga", "Cato", "Ana", "Ben", "Cara");

    public async Task InitializeAsync()
    {
        await _team.GivenAsync(Closed);
        await _team.DeliverAsync();
        _team.Clock.Advance(TimeSpan.FromHours(1));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task An_owner_accepts_the_recommendation_and_the_thread_says_so_once()
    {
        var form = await OpenAsync();

        var said = await _team
            .InThread("Olga")
            .SubmitsAsync(
                form,
                Submit,
                ("choice", "accept"),
                ("dissent", "Ben would wait."),
                ("review", form.Value("review")!)
            );

        Assert.Contains("It is decided", said.Text, StringComparison.Ordinal);
        var decision = _team.Decision.Decision!;
        Assert.IsType<Choice.Accept>(decision.Choice);
        Assert.Equal("Ben would wait.", decision.Dissent);
        var post = Assert.Single(
            await _team.DeliverAsync(),
            d => d.Text.Contains("It is decided", StringComparison.Ordinal)
        );
        Assert.Contains(
            $"The recommendation is accepted: {Closed.Recommended()}.",
            post.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Ben would wait.", post.Text, StringComparison.Ordinal);
        Assert.Contains(_team.Deadlines.Watched, w => w.Deadline == decision.ReviewAt);
    }

    [Fact]
    public async Task It_looks_back_in_three_months_unless_another_date_is_given()
    {
        var form = await OpenAsync();

        Assert.Equal("2026-06-02", form.Value("review"));
        await _team
            .InThread("Olga")
            .SubmitsAsync(form, Submit, ("choice", "accept"), ("review", "2026-09-01"));

        // 9 o'clock in Berlin, in summer.
        Assert.Equal(
            new DateTimeOffset(2026, 9, 1, 7, 0, 0, TimeSpan.Zero),
            _team.Decision.Decision!.ReviewAt
        );
    }

    [Fact]
    public async Task Without_a_date_nobody_is_reminded()
    {
        await _team
            .InThread("Olga")
            .SubmitsAsync(await OpenAsync(), Submit, ("choice", "accept"), ("review", ""));

        Assert.Null(_team.Decision.Decision!.ReviewAt);
    }

    [Fact]
    public async Task Every_fault_stands_beside_its_field_and_what_was_typed_is_kept()
    {
        var again = await _team
            .InThread("Olga")
            .SubmitsAsync(
                await OpenAsync(),
                Submit,
                ("choice", "mix"),
                ("models", "managed"),
                ("reason", ""),
                ("dissent", "Kept."),
                ("review", "soon")
            );

        Assert.Contains("Choose at least two models", again.Text, StringComparison.Ordinal);
        Assert.Contains("Say why", again.Text, StringComparison.Ordinal);
        Assert.Contains("This is no date", again.Text, StringComparison.Ordinal);
        Assert.Equal(
            ("mix", "managed", "Kept.", "soon"),
            (
                again.Value("choice"),
                again.Value("models"),
                again.Value("dissent"),
                again.Value("review")
            )
        );
        Assert.Null(_team.Decision.Decision);
    }

    [Theory]
    [InlineData("", "managed", "Why.", "2026-06-02", "Choose what is decided")]
    [InlineData("other-model", "", "Why.", "2026-06-02", "Choose exactly one model")]
    [InlineData("other-model", "managed,freelancers", "Why.", "2026-06-02", "exactly one model")]
    [InlineData("other-model", "gone", "Why.", "2026-06-02", "I do not know that model")]
    [InlineData("mix", "managed,gone", "Why.", "2026-06-02", "I do not know that model")]
    [InlineData("not-now", "", "", "2026-06-02", "Say why")]
    [InlineData("direct-hiring", "", "Why.", "2026-01-02", "review date must be in the future")]
    [InlineData("direct-hiring", "", "Why.", "2036-01-02", "at most")]
    [InlineData("direct-hiring", "", "Why.", "9999-01-02", "This is no date")]
    public async Task What_cannot_be_decided_is_said_in_the_form(
        string choice,
        string models,
        string reason,
        string review,
        string fault
    )
    {
        var again = await _team
            .InThread("Olga")
            .SubmitsAsync(
                await OpenAsync(),
                Submit,
                ("choice", choice),
                ("models", models),
                ("reason", reason),
                ("review", review)
            );

        Assert.Contains(fault, again.Text, StringComparison.Ordinal);
        Assert.Contains(Submit, again.Buttons);
        Assert.Null(_team.Decision.Decision);
    }

    [Fact]
    public async Task The_recommended_model_is_accepted_not_overridden()
    {
        var again = await _team
            .InThread("Olga")
            .SubmitsAsync(
                await OpenAsync(),
                Submit,
                ("choice", "other-model"),
                ("models", Closed.Evaluated().First!),
                ("reason", "Why.")
            );

        Assert.Contains("accept the recommendation", again.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("other-model", "freelancers", "Freelancers, instead of the recommended")]
    [InlineData("mix", "managed,freelancers", "A mix of Freelancers and Managed services.")]
    [InlineData("direct-hiring", "", "People are hired directly.")]
    [InlineData("not-now", "", "Nothing for now.")]
    public async Task Whatever_is_decided_is_named_in_the_thread(
        string choice,
        string models,
        string said
    )
    {
        await _team
            .InThread("Olga")
            .SubmitsAsync(
                await OpenAsync(),
                Submit,
                ("choice", choice),
                ("models", models),
                ("reason", "We know **them**.")
            );

        var posts = (await _team.DeliverAsync()).Where(d => Says(d, said));
        Assert.Single(posts, d => Says(d, "We know **them**."));
    }

    [Fact]
    public async Task The_same_form_twice_decides_once()
    {
        var form = await OpenAsync();
        var olga = _team.InThread("Olga");
        await olga.SubmitsAsync(form, Submit, ("choice", "accept"));
        var saves = _team.Assessments.Saves;
        _team.Clock.Advance(TimeSpan.FromMinutes(1));

        var said = await olga.SubmitsAsync(form, Submit, ("choice", "accept"));

        Assert.Contains("decided before", said.Text, StringComparison.Ordinal);
        Assert.Equal(saves, _team.Assessments.Saves);
        Assert.Empty(_team.Decision.EarlierDecisions);
    }

    [Fact]
    public async Task Two_owners_at_once_do_not_overwrite_each_other_unseen()
    {
        var forms = (Olga: await OpenAsync(), Cato: await OpenAsync("Cato"));
        await _team.InThread("Olga").SubmitsAsync(forms.Olga, Submit, ("choice", "accept"));
        _team.Clock.Advance(TimeSpan.FromMinutes(1));
        (string, string)[] wait = [("choice", "not-now"), ("reason", "Wait for May.")];

        var late = await _team.InThread("Cato").SubmitsAsync(forms.Cato, Submit, wait);

        Assert.Contains("Something has changed", late.Text, StringComparison.Ordinal);
        Assert.Contains("The recommendation is accepted", late.Text, StringComparison.Ordinal);
        Assert.Equal("Wait for May.", late.Value("reason"));
        Assert.IsType<Choice.Accept>(_team.Decision.Decision!.Choice);

        await _team.InThread("Cato").SubmitsAsync(late, Submit, wait);
        Assert.IsType<Choice.NotNow>(_team.Decision.Decision!.Choice);
        Assert.Single(_team.Decision.EarlierDecisions);
    }

    [Fact]
    public async Task A_decision_that_is_saved_in_between_is_not_overwritten_either()
    {
        var forms = (Olga: await OpenAsync(), Cato: await OpenAsync("Cato"));
        _team.Clock.Advance(TimeSpan.FromMinutes(1));
        _team.Assessments.Meanwhile = () =>
            _team.InThread("Olga").SubmitsAsync(forms.Olga, Submit, ("choice", "accept"));

        var late = await _team
            .InThread("Cato")
            .SubmitsAsync(forms.Cato, Submit, ("choice", "not-now"), ("reason", "Wait."));

        Assert.Contains("Something has changed", late.Text, StringComparison.Ordinal);
        Assert.IsType<Choice.Accept>(_team.Decision.Decision!.Choice);
    }

    [Fact]
    public async Task A_revision_takes_the_place_of_the_post_before()
    {
        await _team.InThread("Olga").SubmitsAsync(await OpenAsync(), Submit, ("choice", "accept"));
        var first = Assert.Single(await _team.DeliverAsync(), d => Says(d, "It is decided"));
        _team.Clock.Advance(TimeSpan.FromDays(1));
        var form = await OpenAsync();

        Assert.Equal("accept", form.Value("choice"));
        await _team
            .InThread("Olga")
            .SubmitsAsync(form, Submit, ("choice", "not-now"), ("reason", "No budget."));

        var second = Assert.Single(await _team.DeliverAsync(), d => Says(d, "was revised"));
        Assert.Equal(first.Message, second.Message);
    }

    [Fact]
    public async Task A_clear_recommendation_is_chosen_already_and_a_close_one_is_not()
    {
        var close = Closed.Evaluated().Verdict is Decisions.Evaluation.Verdict.Close;
        Assert.Equal(close ? null : "accept", (await OpenAsync()).Value("choice"));

        using var other = new Team("Olga");
        await other.GivenAsync(Agreed);
        Assert.NotEqual(Decisions.Evaluation.Verdict.Close, Agreed.Evaluated().Verdict);
        Assert.Equal("accept", (await OpenAsync(other)).Value("choice"));
    }

    [Fact]
    public async Task Where_too_few_have_answered_nothing_is_called_recommended()
    {
        using var other = new Team("Olga");
        await other.GivenAsync(
            Agreed with
            {
                Leaders =
                [
                    Agreed.Leaders[0],
                    new() { Person = Given.Person("Ben") },
                    new() { Person = Given.Person("Cara") },
                ],
            }
        );

        var form = await OpenAsync(other);

        Assert.Contains("Too few have answered", form.Text, StringComparison.Ordinal);
        Assert.Contains("Take what comes first", form.Whole, StringComparison.Ordinal);
        Assert.DoesNotContain("Recommended:", form.Text, StringComparison.Ordinal);
        Assert.Null(form.Value("choice"));
    }

    [Theory]
    [InlineData("Ana")]
    [InlineData("Zoe")]
    public async Task Others_are_refused_friendly_and_learn_nothing(string name)
    {
        var said = await OpenAsync(name);

        Assert.Contains("Ask one of them", said.Text, StringComparison.Ordinal);
        Assert.Empty(said.Fields);
    }

    [Fact]
    public async Task A_form_that_somebody_else_sends_decides_nothing()
    {
        var said = await _team
            .InThread("Ana")
            .SubmitsAsync(await OpenAsync(), Submit, ("choice", "accept"));

        Assert.Contains("Ask one of them", said.Text, StringComparison.Ordinal);
        Assert.Null(_team.Decision.Decision);
    }

    [Fact]
    public async Task While_answers_are_taken_nothing_is_decided()
    {
        using var other = new Team("Olga");
        await other.GivenAsync(Given.Decision("Ana"));

        Assert.Contains(
            "Close the decision first",
            (await OpenAsync(other)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_client_without_dialogs_gets_the_form_one_to_one()
    {
        var form = Assert.Single(await _team.InThread("Olga").PressesAsync(Filling.Data("decide")));

        Assert.Equal(Places.PrivateId("Olga"), form.Place);
        await _team.InPrivate("Olga").PressesAsync(form, Submit, ("choice", "accept"));
        Assert.NotNull(_team.Decision.Decision);
    }

    private static Assessment Agreed =>
        Closed with
        {
            Leaders =
            [
                .. Closed.Leaders.Select(l => l with { Answers = Closed.Leaders[2].Answers }),
            ],
        };

    private Task<Drawn> OpenAsync(string name = "Olga") =>
        _team.InThread(name).InvokesAsync("task/fetch", Filling.Data("decide"));

    private static Task<Drawn> OpenAsync(Team team) =>
        team.InThread("Olga").InvokesAsync("task/fetch", Filling.Data("decide"));

    private static bool Says(Drawn drawn, string text) =>
        drawn.Text.Contains(text, StringComparison.Ordinal) && !drawn.Buttons.Contains("Answer");
}
