using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Choosing;

public sealed class FromClosingToReviewTests : IDisposable
{
    private static readonly string[] Leaders = ["Ana", "Ben", "Cara"];

    private readonly Team _team = new("Olga", "Ana", "Ben", "Cara");

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task By_buttons()
    {
        var closed = await CloseAsync(Visibility.Anonymous);
        var olga = _team.InThread("Olga");

        var round = await olga.InvokesAsync("task/fetch", Filling.Data("second-round"));
        await olga.SubmitsAsync(
            round,
            "Submit: start the second round",
            ("questions", round.Value("questions")!),
            ("date", round.Value("date")!),
            ("time", round.Value("time")!)
        );
        await FinishRoundAsync(closed.Discussed()[0]);
        var decide = await olga.InvokesAsync("task/fetch", Filling.Data("decide"));
        await olga.SubmitsAsync(
            decide,
            "Submit: decide",
            ("choice", "accept"),
            ("review", decide.Value("review")!)
        );
        var post = Find(await _team.DeliverAsync(), "It is decided");
        var record = await olga.OpensAsync(post, "Record");
        Assert.StartsWith("Record of the decision", record.Text, StringComparison.Ordinal);
        var ask = await AskedAsync();
        var review = await olga.OpensAsync(ask, "Look back…");
        await olga.SubmitsAsync(review, "Submit: keep it", ("course", "better"));

        Find(await _team.DeliverAsync(), "Predicted and happened");
        Assert.IsType<AssessmentState.Reviewed>(_team.Decision.State);
    }

    [Fact]
    public async Task By_typing()
    {
        var closed = await CloseAsync(Visibility.Named);
        var olga = _team.InThread("Olga");

        Assert.Empty(await olga.TypesAsync("round 1"));
        await FinishRoundAsync(closed.Discussed()[0]);
        Assert.Empty(await olga.TypesAsync("decide not now because the budget is missing"));
        Find(await _team.DeliverAsync(), "It is decided");
        Assert.Empty(await olga.TypesAsync("decide accept"));
        Find(await _team.DeliverAsync(), "The decision was revised");
        Find(await olga.TypesAsync("record"), "Record of the decision");
        await AskedAsync();
        Assert.Empty(await olga.TypesAsync("review as expected because we steered"));

        Find(await _team.DeliverAsync(), "Predicted and happened");
        Assert.Single(_team.Decision.EarlierDecisions);
    }

    [Fact]
    public async Task In_an_anonymous_decision_no_name_stands_beside_an_answer_and_few_levels_stay_hidden()
    {
        var hidden = FrameworkFile.Default.Sections[1].Questions[0].Id;
        var closed = Closing.Of(Visibility.Anonymous, hidden);
        await _team.GivenAsync(closed);
        await _team.DeliverAsync();
        var olga = _team.InThread("Olga");
        await olga.TypesAsync("round");
        await olga.TypesAsync("round 1");
        await FinishRoundAsync(closed.Discussed()[0]);
        await olga.TypesAsync("decide accept");
        await _team.DeliverAsync();
        await olga.TypesAsync("record");
        await AskedAsync();
        await olga.TypesAsync("review better");
        await _team.DeliverAsync();

        Assert.All(
            _team.Adapter.Sent.Where(a => a.Attachments is { Count: 1 }).Select(Drawn.Of),
            shown =>
            {
                Assert.DoesNotContain($"so about {hidden}", shown.Whole, StringComparison.Ordinal);
                Assert.All(
                    Leaders,
                    name =>
                        Assert.DoesNotContain(
                            $"{name}: Because",
                            shown.Text,
                            StringComparison.Ordinal
                        )
                );
            }
        );
    }

    private async Task<Assessment> CloseAsync(Visibility visibility)
    {
        var closed = await _team.GivenAsync(Closing.Of(visibility));
        await _team.DeliverAsync();
        _team.Clock.Advance(TimeSpan.FromHours(1));
        return closed;
    }

    private async Task FinishRoundAsync(string question)
    {
        Find(await _team.DeliverAsync(), "A second round has begun");
        foreach (var name in Leaders)
        {
            var leader = _team.InThread(name);
            var form = await leader.OpensChecklistAsync();
            Assert.Contains("Answered in the round before", form.Text, StringComparison.Ordinal);
            var level = FrameworkFile.Default.Question(question).Levels[1].Id;
            await leader.SubmitsAsync(
                await leader.SubmitsAsync(form, "Next", (question, level)),
                "Finish"
            );
        }

        await _team.DeliverAsync();
        Assert.IsType<AssessmentState.Closed>(_team.Decision.State);
        _team.Clock.Advance(TimeSpan.FromHours(1));
    }

    private async Task<Drawn> AskedAsync()
    {
        _team.Clock.SetUtcNow(_team.Decision.DueAt!.Value);
        await _team.ExpireAsync();
        return Find(await _team.DeliverAsync(), "What came of this decision?");
    }

    private static Drawn Find(IEnumerable<Drawn> all, string beginning) =>
        Assert.Single(all, d => d.Text.StartsWith(beginning, StringComparison.Ordinal));
}
