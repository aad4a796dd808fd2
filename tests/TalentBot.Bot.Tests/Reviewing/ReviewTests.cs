using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Frameworks;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Reviewing;

public sealed class ReviewTests : IAsyncLifetime, IDisposable
{
    private const string Submit = "Submit: keep it";

    private readonly Team _team = new("Olga", "Cato", "Ana");

    public async Task InitializeAsync()
    {
        await _team.GivenAsync(Closing.Of(Visibility.Anonymous));
        await _team.InThread("Olga").TypesAsync("decide accept");
        await _team.DeliverAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    private Decision Decision => _team.Decision.Decision!;

    private Risk Surprise =>
        FrameworkFile.Default.Risks.First(r =>
            r.Model == Decision.Models[0] && Decision.Prediction.Risks.All(p => p.Id != r.Id)
        );

    [Fact]
    public async Task What_happened_stands_beside_what_was_predicted_for_everybody()
    {
        var form = await OpenAsync();
        var shown = await _team
            .InThread("Olga")
            .SubmitsAsync(
                form,
                Submit,
                ("course", "worse"),
                ("risks", Surprise.Id),
                ("text", "Steer *earlier*.")
            );

        Assert.Contains("How it went: Worse than expected", shown.Text, StringComparison.Ordinal);
        var post = Assert.Single(
            await _team.DeliverAsync(),
            d => d.Text.StartsWith("Predicted and happened", StringComparison.Ordinal)
        );
        Assert.Contains(Surprise.Name, post.Text, StringComparison.Ordinal);
        Assert.Contains("Steer *earlier*.", post.Text, StringComparison.Ordinal);
        Assert.IsType<AssessmentState.Reviewed>(_team.Decision.State);
    }

    [Fact]
    public async Task The_form_does_not_say_what_was_predicted()
    {
        var form = await OpenAsync();

        Assert.Equal(["course", "risks", "patterns", "text"], form.Fields);
        Assert.Null(form.Value("risks"));
        Assert.DoesNotContain("Predicted", form.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "Choose how it went")]
    [InlineData("worse", "gone", "I do not know that risk")]
    public async Task Faults_stand_in_the_form_and_what_was_filled_in_is_kept(
        string course,
        string risks,
        string fault
    )
    {
        var again = await _team
            .InThread("Olga")
            .SubmitsAsync(
                await OpenAsync(),
                Submit,
                ("course", course),
                ("risks", risks),
                ("text", "Kept.")
            );

        Assert.Contains(fault, again.Text, StringComparison.Ordinal);
        Assert.Equal("Kept.", again.Value("text"));
        Assert.IsType<AssessmentState.Decided>(_team.Decision.State);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_said()
    {
        var again = await _team
            .InThread("Olga")
            .SubmitsAsync(
                await OpenAsync(),
                Submit,
                ("course", "worse"),
                ("text", new string('x', 1001))
            );

        Assert.Contains("At most 1000 characters", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_twice_is_kept_once_and_another_one_not_at_all()
    {
        var form = await OpenAsync();
        var olga = _team.InThread("Olga");
        await olga.SubmitsAsync(form, Submit, ("course", "better"));
        var saves = _team.Assessments.Saves;

        var same = await olga.SubmitsAsync(form, Submit, ("course", "better"));
        var other = await _team.InThread("Cato").SubmitsAsync(form, Submit, ("course", "worse"));

        Assert.Contains("Better than expected", same.Text, StringComparison.Ordinal);
        Assert.Contains("has been reviewed", other.Text, StringComparison.Ordinal);
        Assert.Equal(saves, _team.Assessments.Saves);
    }

    [Fact]
    public async Task A_typed_line_keeps_it_in_short()
    {
        Assert.Empty(
            await _team.InThread("Olga").TypesAsync("review worse because nobody steered")
        );

        var review = Assert.IsType<AssessmentState.Reviewed>(_team.Decision.State).Review;
        Assert.Equal((Course.Worse, "nobody steered"), (review.Course, review.Text));
    }

    [Theory]
    [InlineData("review as expected", Course.AsExpected)]
    [InlineData("review better", Course.Better)]
    [InlineData("review given up because of the budget", Course.Abandoned)]
    public async Task Every_course_can_be_typed(string line, Course course)
    {
        await _team.InThread("Olga").TypesAsync(line);

        Assert.Equal(
            course,
            Assert.IsType<AssessmentState.Reviewed>(_team.Decision.State).Review.Course
        );
    }

    [Fact]
    public async Task What_is_no_course_is_said_privately()
    {
        var told = Assert.Single(await _team.InThread("Olga").TypesAsync("review so so"));

        Assert.Equal(Places.PrivateId("Olga"), told.Place);
        Assert.Contains("could not tell how it went", told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("review")]
    [InlineData("review worse")]
    [InlineData("review nonsense")]
    public async Task Others_are_refused_privately(string line)
    {
        var told = Assert.Single(await _team.InThread("Ana").TypesAsync(line));

        Assert.Equal(Places.PrivateId("Ana"), told.Place);
        Assert.Contains("Ask one of them", told.Text, StringComparison.Ordinal);
        Assert.IsType<AssessmentState.Decided>(_team.Decision.State);
    }

    [Fact]
    public async Task Once_reviewed_everybody_sees_the_comparison_by_the_button()
    {
        await _team.InThread("Olga").TypesAsync("review worse");

        var shown = await _team.InThread("Ana").InvokesAsync("task/fetch", Filling.Data("review"));

        Assert.Contains("Predicted and happened", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_to_hire_is_looked_back_at_without_risks_of_models()
    {
        using var team = new Team("Olga");
        await team.GivenAsync(Closing.Of(Visibility.Anonymous));
        await team.InThread("Olga").TypesAsync("decide hiring because we want to");

        var form = await team.InThread("Olga").InvokesAsync("task/fetch", Filling.Data("review"));

        Assert.Equal(["course", "text"], form.Fields);
    }

    [Fact]
    public async Task A_review_that_was_kept_before_it_was_asked_for_is_not_asked_for()
    {
        await _team.InThread("Olga").TypesAsync("review worse");
        await _team.DeliverAsync();

        await _team.Courier.DeliverAsync(
            new(_team.Decision, new Effect.AskForReview(), null),
            default
        );

        Assert.DoesNotContain(
            _team.Adapter.Sent.Select(Drawn.Of),
            d => d.Text.StartsWith("What came of", StringComparison.Ordinal)
        );
    }

    private Task<Drawn> OpenAsync() =>
        _team.InThread("Olga").InvokesAsync("task/fetch", Filling.Data("review"));
}
