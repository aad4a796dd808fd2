using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Rounds;

public sealed class SecondRoundFormTests : IDisposable
{
    private const string Submit = "Submit: start the second round";

    private static readonly Assessment Closed = Closing.Of(Visibility.Anonymous);

    private readonly Team _team = new("Olga", "Cato", "Ana", "Ben", "Cara");

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task The_form_offers_what_is_worth_discussing_all_of_it_chosen()
    {
        var form = await OpenAsync(Closed);

        Assert.Equal(string.Join(',', Closed.Discussed()), form.Value("questions"));
        Assert.Equal(("2026-03-04", "01:00"), (form.Value("date"), form.Value("time")));
        Assert.Equal(3, Closed.Discussed().Length);
    }

    [Fact]
    public async Task A_question_with_fewer_than_three_levels_is_neither_offered_nor_taken_in_an_anonymous_decision()
    {
        var hidden = Closed.Discussed()[0];
        var sparse = Closing.Of(Visibility.Anonymous, hidden);
        Assert.Contains(hidden, sparse.Discussed());

        var form = await OpenAsync(sparse);
        var again = await SubmitAsync(form, ("questions", hidden));

        Assert.DoesNotContain(hidden, form.Value("questions")!.Split(','));
        Assert.DoesNotContain(Name(hidden), form.Whole, StringComparison.Ordinal);
        Assert.DoesNotContain($"thinks so about {hidden}", form.Whole, StringComparison.Ordinal);
        Assert.Contains("Choose one to three", again.Text, StringComparison.Ordinal);
        Assert.IsType<AssessmentState.Closed>(_team.Decision.State);
    }

    [Fact]
    public async Task A_named_decision_offers_it_too()
    {
        var question = Closed.Discussed()[0];

        var form = await OpenAsync(Closing.Of(Visibility.Named, question));

        Assert.Contains(question, form.Value("questions")!.Split(','));
    }

    [Fact]
    public async Task Started_it_is_said_in_the_thread_and_the_leaders_see_what_was_answered_before()
    {
        var question = Closed.Discussed()[0];
        var form = await OpenAsync(Closed);

        var said = await SubmitAsync(form, ("questions", question), ("date", "2026-03-05"));

        Assert.Contains("has started", said.Text, StringComparison.Ordinal);
        var post = Assert.Single(
            await _team.DeliverAsync(),
            d => d.Text.StartsWith("A second round has begun", StringComparison.Ordinal)
        );
        Assert.Contains(Name(question), post.Text, StringComparison.Ordinal);
        var checklist = await _team.InThread("Ana").OpensAsync(post, "Answer");
        Assert.Contains("Answered in the round before", checklist.Text, StringComparison.Ordinal);
        Assert.Contains($"about {question}", checklist.Text, StringComparison.Ordinal);
        Assert.Equal(
            new DateTimeOffset(2026, 3, 5, 16, 0, 0, TimeSpan.Zero),
            _team.Decision.Deadline
        );
    }

    [Fact]
    public async Task Its_post_follows_the_deadline_and_has_no_buttons_once_the_round_is_over()
    {
        var form = await OpenAsync(Closed);
        await SubmitAsync(form, ("questions", Closed.Discussed()[0]), ("date", "2026-03-05"));
        var posted = Assert.Single(
            await _team.DeliverAsync(),
            d => d.Text.StartsWith("A second round has begun", StringComparison.Ordinal)
        );
        await _team.InThread("Olga").TypesAsync("deadline 2026-03-08 10:00");
        var moved = Assert.Single(await _team.DeliverAsync(), d => d.Message == posted.Message);

        await _team.InThread("Olga").TypesAsync("close");
        var sent = await _team.DeliverAsync();

        var over = Assert.Single(sent, d => d.Message == posted.Message);
        Assert.NotEqual(posted.Text, moved.Text);
        Assert.StartsWith("The second round is over", over.Text, StringComparison.Ordinal);
        Assert.Contains(Name(Closed.Discussed()[0]), over.Text, StringComparison.Ordinal);
        Assert.Empty(over.Buttons);
    }

    [Fact]
    public async Task What_came_of_it_is_said_as_a_post_of_its_own()
    {
        var form = await OpenAsync(Closing.Of(Visibility.Named));
        await SubmitAsync(form, ("questions", Closed.Discussed()[0]));
        var before = await _team.DeliverAsync();

        await _team.InThread("Olga").TypesAsync("close");
        var sent = await _team.DeliverAsync();

        var said = Assert.Single(
            sent,
            d => d.Text.Contains("Answers were taken once more", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(before, d => d.Message == said.Message);
        Assert.Contains("now says: ", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_twice_starts_one_round()
    {
        var form = await OpenAsync(Closed);
        (string, string)[] filled =
        [
            ("questions", Closed.Discussed()[0]),
            ("date", "2026-03-05"),
            ("time", "12:00"),
        ];
        await SubmitAsync(form, filled);
        var saves = _team.Assessments.Saves;

        var said = await SubmitAsync(form, filled);

        Assert.Contains("going on already", said.Text, StringComparison.Ordinal);
        Assert.Equal(saves, _team.Assessments.Saves);
    }

    [Fact]
    public async Task Of_two_owners_at_once_the_second_is_told()
    {
        var form = await OpenAsync(Closed);
        await SubmitAsync(form, ("questions", Closed.Discussed()[0]), ("date", "2026-03-05"));

        var said = await _team
            .InThread("Cato")
            .SubmitsAsync(
                form,
                Submit,
                ("questions", Closed.Discussed()[0]),
                ("date", "2026-03-06")
            );

        Assert.Contains("Answers are still taken", said.Text, StringComparison.Ordinal);
        Assert.Equal(2, _team.Decision.RoundNumber);
    }

    [Theory]
    [InlineData("questions", "", "Choose one to three")]
    [InlineData("questions", "gone", "Choose one to three")]
    [InlineData("date", "2026-03-01", "must be in the future")]
    [InlineData("date", "2027-03-01", "at most 90 days")]
    [InlineData("date", "soon", "date")]
    public async Task Faults_stand_in_the_form_and_what_was_filled_in_is_kept(
        string field,
        string value,
        string fault
    )
    {
        var form = await OpenAsync(Closed);
        var filled = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["questions"] = Closed.Discussed()[1],
            ["date"] = "2026-03-05",
            ["time"] = "11:30",
        };
        filled[field] = value;

        var again = await SubmitAsync(form, [.. filled.Select(f => (f.Key, f.Value))]);

        Assert.Contains(fault, again.Text, StringComparison.Ordinal);
        Assert.Equal("11:30", again.Value("time"));
        Assert.Equal(value, again.Value(field));
        Assert.IsType<AssessmentState.Closed>(_team.Decision.State);
    }

    [Fact]
    public async Task Others_are_refused_and_see_no_distribution()
    {
        await _team.GivenAsync(Closed);

        var said = await _team
            .InThread("Ana")
            .InvokesAsync("task/fetch", Filling.Data("second-round"));

        Assert.Contains("Ask one of them", said.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("thinks so", said.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_can_be_asked_it_is_said()
    {
        var agreed = Closed with
        {
            Leaders =
            [
                .. Closed.Leaders.Select(l => l with { Answers = Closed.Leaders[2].Answers }),
            ],
        };

        Assert.Contains(
            "no question that a second round could ask",
            (await OpenAsync(agreed)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_typed_word_proposes_and_a_line_with_numbers_starts()
    {
        await _team.GivenAsync(Closed);
        await _team.DeliverAsync();
        var proposed = Assert.Single(await _team.InThread("Olga").TypesAsync("round"));

        Assert.Equal(Places.PrivateId("Olga"), proposed.Place);
        Assert.Contains(
            $"1 · {Name(Closed.Discussed()[0])}",
            proposed.Text,
            StringComparison.Ordinal
        );
        Assert.Empty(await _team.InThread("Olga").TypesAsync("round 1 3"));

        var round = Assert.IsType<AssessmentState.SecondRound>(_team.Decision.State).Round;
        Assert.Equal(
            new[] { Closed.Discussed()[0], Closed.Discussed()[2] }.Order(),
            round.Questions.Order()
        );
        Assert.Equal(Team.Noon + (Team.OpenFor / 2), _team.Decision.Deadline);
    }

    [Fact]
    public async Task The_same_line_again_starts_nothing()
    {
        await _team.GivenAsync(Closed);
        await _team.InThread("Olga").TypesAsync($"round {Name(Closed.Discussed()[0])}");
        _team.Clock.Advance(TimeSpan.FromMinutes(5));

        var said = Assert.Single(
            await _team.InThread("Olga").TypesAsync($"round {Name(Closed.Discussed()[0])}")
        );

        Assert.Contains("going on already", said.Text, StringComparison.Ordinal);
        Assert.Equal(2, _team.Decision.RoundNumber);
    }

    [Theory]
    [InlineData("round 7")]
    [InlineData("round 0")]
    [InlineData("round 1 nonsense")]
    public async Task What_is_no_question_is_said_privately(string line)
    {
        await _team.GivenAsync(Closed);

        var said = Assert.Single(await _team.InThread("Olga").TypesAsync(line));

        Assert.Equal(Places.PrivateId("Olga"), said.Place);
        Assert.Contains("could not tell which questions", said.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("round")]
    [InlineData("round 1")]
    public async Task A_typed_line_of_others_is_refused_privately(string line)
    {
        await _team.GivenAsync(Closed);

        var said = Assert.Single(await _team.InThread("Ana").TypesAsync(line));

        Assert.Equal(Places.PrivateId("Ana"), said.Place);
        Assert.Contains("Ask one of them", said.Text, StringComparison.Ordinal);
    }

    private async Task<Drawn> OpenAsync(Assessment assessment)
    {
        await _team.GivenAsync(assessment);
        await _team.DeliverAsync();
        return await _team
            .InThread("Olga")
            .InvokesAsync("task/fetch", Filling.Data("second-round"));
    }

    private Task<Drawn> SubmitAsync(Drawn form, params (string, string)[] values) =>
        _team.InThread("Olga").SubmitsAsync(form, Submit, values);

    private static string Name(string question) => FrameworkFile.Default.Question(question).Name;
}
