using TalentBot.EndToEnd.Tests.Decisions.Testing;
using TalentBot.Sandbox.Channels.Faults;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed class CrashTests(Stage stage) : IClassFixture<Stage>
{
    /// <summary>Until a call that had left the killed process has arrived.</summary>
    private static readonly TimeSpan Arrival = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan Afterwards = TimeSpan.FromSeconds(2);

    /// <summary>Longest from a post's acceptance until the bot has noted it, on a slow machine.</summary>
    private static readonly TimeSpan Noting = TimeSpan.FromSeconds(2);

    /// <summary>Moments of the kill after the last answer, and what befalls the post besides.</summary>
    private static readonly (int Milliseconds, FaultEffect? Fault)[] Moments =
    [
        (0, null),
        (3, null),
        (12, null),
        (40, null),
        (120, null),
        (400, null),
        (1000, new FaultEffect.Delay(TimeSpan.FromSeconds(5))),
    ];

    private readonly List<(DateTimeOffset From, DateTimeOffset To)> _kills = [];

    [Fact]
    public async Task A_kill_at_any_moment_after_the_last_answer_loses_nothing()
    {
        var decisions = new List<Decision>();
        foreach (var (milliseconds, fault) in Moments)
        {
            var decision = await AlmostFinishedAsync();
            if (fault is not null)
            {
                Spoil(decision, fault, times: 1, ConnectorOperation.Send);
            }

            await FinishAsync(decision);
            await KillAsync(TimeSpan.FromMilliseconds(milliseconds));
            decisions.Add(decision);
        }

        foreach (var decision in decisions)
        {
            await PostsOnceAsync(decision);
        }
    }

    [Fact]
    public async Task A_kill_long_after_the_post_posts_nothing_again()
    {
        var decision = await AlmostFinishedAsync();
        await FinishAsync(decision);
        await decision.RecommendationAsync();
        await decision.CardSayingAsync("everybody has finished.");

        await KillAsync(Afterwards);
        await Task.Delay(Afterwards);

        Assert.Single(decision.Recommendations);
    }

    [Fact]
    public async Task Answers_given_while_the_connector_is_down_survive_a_kill()
    {
        var script = Script.Of("hand-over").First(2);
        var decision = await Decision.StartAsync(stage, 2);
        await decision.CardAsync();
        Spoil(decision, new FaultEffect.Outage(), times: 1000);

        var dialog = await decision.AnswerAsync(decision.Leaders[1], script.Leaders[1]);
        Assert.StartsWith("Thank you", dialog!.Message, StringComparison.Ordinal);
        await KillAsync(TimeSpan.Zero);
        await decision.AnswerAsync(decision.Leaders[0], script.Leaders[0]);
        await KillAsync(TimeSpan.FromSeconds(1));

        Assert.Empty(decision.Recommendations);
        stage.Teams.Faults.Clear();
        await PostsOnceAsync(decision);
        var shown = Assert.Single(decision.Recommendations);
        new ShownRecommendation(shown.Card!).Matches(script.Expected);
    }

    /// <summary>One recommendation; another only where a kill kept the bot from noting the one before.</summary>
    private async Task PostsOnceAsync(Decision decision)
    {
        await decision.CardSayingAsync("2 of 2 finished.");
        await decision.RecommendationAsync();
        await Task.Delay(Afterwards);

        var repeated = decision.Recommendations[..^1].Select(p => p.Versions[0].At);
        Assert.All(repeated, at => Assert.Contains(_kills, k => at > k.From - Noting && at < k.To));
    }

    private async Task<Decision> AlmostFinishedAsync()
    {
        var decision = await Decision.StartAsync(stage, 2);
        await decision.PlayAsync(Script.Of("skill-gap").First(2).Unfinished(0));
        await decision.CardSayingAsync("1 of 2 finished.");
        return decision;
    }

    private static async Task FinishAsync(Decision decision)
    {
        var dialog = await decision.Owner.OpenAsync(await decision.CardAsync(), "answer", default);
        await dialog.FinishAsync(Script.Of("skill-gap").Leaders[0].Sheet, default);
        Assert.Contains("the decision is closed", dialog.Message, StringComparison.Ordinal);
    }

    /// <summary>Kills the bot at this moment and starts it again.</summary>
    private async Task KillAsync(TimeSpan moment)
    {
        await Task.Delay(moment);
        var from = TimeProvider.System.GetUtcNow();
        await stage.CrashAsync(async () =>
        {
            await Task.Delay(Arrival);
            _kills.Add((from, TimeProvider.System.GetUtcNow()));
        });
    }

    private void Spoil(
        Decision decision,
        FaultEffect effect,
        int times,
        ConnectorOperation? on = null
    ) =>
        stage.Teams.Faults.Add(
            new Fault(effect)
            {
                On = on,
                Conversation = decision.Thread,
                Times = times,
            }
        );
}
