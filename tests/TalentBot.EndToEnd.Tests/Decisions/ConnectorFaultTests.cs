using System.Diagnostics;
using TalentBot.EndToEnd.Tests.Decisions.Testing;
using TalentBot.Sandbox.Channels;
using TalentBot.Sandbox.Channels.Faults;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed class ConnectorFaultTests(Stage stage) : IClassFixture<Stage>
{
    private static readonly TimeSpan Afterwards = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task A_busy_connector_is_given_the_time_that_it_asks_for()
    {
        var wait = TimeSpan.FromSeconds(3);
        var decision = await Decision.StartAsync(stage, 2);
        await decision.CardAsync();
        Spoil(decision, ConnectorOperation.Send, new FaultEffect.Refuse(429, wait));

        await decision.PlayAsync(Script.Of("skill-gap").First(2));
        await decision.RecommendationAsync();

        var refused = Assert.Single(Calls(decision), c => c.Status == 429);
        var taken = Calls(decision).First(c => c.At > refused.At && IsSend(c));
        Assert.True(taken.At - refused.At >= wait, $"Only {taken.At - refused.At} were waited.");
        Assert.Single(decision.Recommendations);
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    public async Task A_connector_that_fails_for_a_while_gets_the_card_later(int status)
    {
        var decision = await Decision.StartAsync(stage, 2);
        await decision.CardAsync();
        Spoil(decision, ConnectorOperation.Send, new FaultEffect.Refuse(status), times: 2);

        await decision.PlayAsync(Script.Of("skill-gap").First(2));
        await decision.RecommendationAsync();

        Assert.Equal(2, Calls(decision).Count(c => c.Status == status));
        await Task.Delay(Afterwards);
        Assert.Single(decision.Recommendations);
    }

    [Fact]
    public async Task A_post_whose_answer_was_lost_is_doubled_at_most()
    {
        var decision = await Decision.StartAsync(stage, 2);
        await decision.CardAsync();
        Spoil(decision, ConnectorOperation.Send, new FaultEffect.LoseAnswer());

        await decision.PlayAsync(Script.Of("skill-gap").First(2));
        await decision.PostAsync(_ => decision.Recommendations.Length == 2);
        await Task.Delay(Afterwards);

        Assert.Equal(2, decision.Recommendations.Length);
    }

    [Fact]
    public async Task A_decision_card_that_is_gone_is_posted_anew()
    {
        var decision = await Decision.StartAsync(stage, 2);
        var first = await decision.CardAsync();
        Spoil(decision, ConnectorOperation.Update, new FaultEffect.Refuse(404));

        await decision.PlayAsync(Script.Of("skill-gap").First(2).Silent(0));
        var second = await decision.CardSayingAsync("1 of 2 finished.");

        Assert.NotEqual(first.Id, second.Id);
        await decision.CloseAsync();
        var last = await decision.CardSayingAsync("an owner closed it.");
        Assert.Equal(second.Id, last.Id);
    }

    [Fact]
    public async Task A_conversation_that_refuses_the_bot_is_left_alone_and_holds_nobody_else_up()
    {
        var refusing = await Decision.StartAsync(stage, 2);
        await refusing.CardAsync();
        Spoil(refusing, null, new FaultEffect.Refuse(403), times: 1000);
        await refusing.PlayAsync(Script.Of("skill-gap").First(2));

        var other = await Decision.StartAsync(stage, 2);
        await other.PlayAsync(Script.Of("skill-gap").First(2));
        await other.RecommendationAsync();
        await Task.Delay(Afterwards);

        Assert.Empty(refusing.Recommendations);
        Assert.Single(Calls(refusing), c => IsSend(c) && c.Status == 403);
        stage.Teams.Faults.Clear();
    }

    [Fact]
    public async Task Forms_are_answered_fast_while_the_connector_hangs()
    {
        var script = Script.Of("skill-gap").First(2);
        var decision = await Decision.StartAsync(stage, 2);
        var card = await decision.CardAsync();
        Spoil(decision, null, new FaultEffect.Delay(Stage.Patience), times: 1000);
        await decision.AnswerAsync(decision.Owner, script.Leaders[0]);

        var times = new List<TimeSpan>();
        var since = Stopwatch.StartNew();
        var dialog = await decision.Leaders[1].OpenAsync(card, "answer", default);
        while (dialog.Form is not null)
        {
            times.Add(since.Elapsed);
            since.Restart();
            await dialog.NextAsync(script.Leaders[1].Sheet, default);
        }

        Assert.StartsWith("Thank you", dialog.Message, StringComparison.Ordinal);
        // The machine may be busy for a moment; a connector that is waited for delays every answer.
        Assert.InRange(times.Order().ElementAt(times.Count / 2), default, TimeSpan.FromSeconds(2));
        Assert.Empty(decision.Recommendations);
        stage.Teams.Faults.Clear();
        await decision.RecommendationAsync();
    }

    private static bool IsSend(Exchange call) =>
        call.What.StartsWith("POST", StringComparison.Ordinal);

    private Exchange[] Calls(Decision decision) =>
        [
            .. stage.Teams.Traffic.All.Where(e =>
                Uri.UnescapeDataString(e.What).Contains(decision.Thread, StringComparison.Ordinal)
            ),
        ];

    private void Spoil(
        Decision decision,
        ConnectorOperation? on,
        FaultEffect effect,
        int times = 1
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
