using TalentBot.EndToEnd.Tests.Decisions.Testing;
using TalentBot.Sandbox.Leaders;
using TalentBot.Sandbox.Scenarios;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed class CrowdTests(Stage stage) : IClassFixture<Stage>
{
    private const int Crowd = 12;

    private static readonly TimeSpan Afterwards = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Twelve_leaders_send_every_form_three_times_and_it_counts_once()
    {
        var script = Script.Of("skill-gap", "core-capacity", "two-camps").First(Crowd);
        var decision = await Decision.StartAsync(stage, Crowd);
        await decision.CardAsync();

        var answers = await Task.WhenAll(
            decision.Leaders.Zip(script.Leaders, (l, s) => RepeatingAsync(decision, l, s))
        );

        Assert.All(answers.SelectMany(a => a), answer => Assert.Equal(200, answer.Status));
        var recommendation = await decision.RecommendationAsync();
        await decision.CardSayingAsync("12 of 12 finished.");
        new ShownRecommendation(recommendation.Card!).Matches(script.Expected);
        await Task.Delay(Afterwards);
        Assert.Single(decision.Recommendations);
        Assert.Single(decision.Posts, p => p.Shows("progress"));
    }

    /// <summary>Fills all forms; each is delivered again at once, with the same id and with a new one.</summary>
    private static async Task<List<BotAnswer>> RepeatingAsync(
        Decision decision,
        Leader leader,
        InvitedLeader script
    )
    {
        var answers = new List<BotAnswer>();
        var dialog = await leader.OpenAsync(await decision.CardAsync(), "answer", default);
        while (dialog.Form is not null)
        {
            var next = dialog.NextAsync(script.Sheet, default);
            var sent = leader.Sent[^1];
            answers.AddRange(
                await Task.WhenAll(
                    leader.RedeliverAsync(sent, withNewId: false, default),
                    leader.RedeliverAsync(sent, withNewId: true, default)
                )
            );
            await next;
        }

        return answers;
    }
}
