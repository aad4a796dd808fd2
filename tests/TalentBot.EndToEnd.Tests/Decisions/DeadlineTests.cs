using System.Globalization;
using TalentBot.EndToEnd.Tests.Decisions.Testing;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed class DeadlineTests(Stage stage) : IClassFixture<Stage>
{
    /// <summary>Long enough for the answers on a slow machine, short enough to wait for.</summary>
    private static readonly TimeSpan OpenFor = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Afterwards = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task A_decision_closes_by_itself_at_its_deadline_and_takes_no_more_answers()
    {
        var script = Script.Of("skill-gap").First(2).Silent(0);
        var (decision, deadline) = await ShortAsync();
        var late = await decision.Owner.OpenAsync(await decision.CardAsync(), "answer", default);

        await decision.PlayAsync(script);
        var post = await decision.RecommendationAsync();
        await late.NextAsync(Script.Of("skill-gap").Leaders[0].Sheet, default);

        Assert.True(post.Versions[0].At >= deadline, "It was closed before the deadline.");
        new ShownRecommendation(post.Card!).Matches(script.Expected);
        await decision.CardSayingAsync("the deadline has passed.");
        late.Answer.Says("closed");
    }

    [Fact]
    public async Task A_deadline_that_passed_while_the_bot_was_down_is_made_up_for()
    {
        var (decision, deadline) = await ShortAsync();
        await decision.CardAsync();
        // Until nothing of the start is left to do, or the bot would look at the deadline for that.
        await Task.Delay(Afterwards);

        await stage.CrashAsync(() => Task.Delay(deadline - Now + Afterwards));

        await decision.CardSayingAsync("the deadline has passed.");
        await decision.RecommendationAsync();
        await Task.Delay(Afterwards);
        Assert.Single(decision.Recommendations);
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private async Task<(Decision Decision, DateTimeOffset Deadline)> ShortAsync()
    {
        var exact = Now + OpenFor;
        var deadline = exact.AddTicks(-(exact.Ticks % TimeSpan.TicksPerSecond));
        var decision = await Decision.SetUpAsync(
            stage,
            2,
            ("deadline.date", deadline.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("deadline.time", deadline.ToString("HH:mm:ss", CultureInfo.InvariantCulture))
        );
        return (decision, deadline);
    }
}
