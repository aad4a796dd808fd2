using TalentBot.EndToEnd.Tests.Decisions.Testing;
using TalentBot.Sandbox.Channels.Posts;
using TalentBot.Sandbox.Leaders;

namespace TalentBot.EndToEnd.Tests.Decisions;

/// <summary>A second round, from its button to its result.</summary>
public sealed class SecondRoundTests(Stage stage) : IClassFixture<Stage>
{
    [Fact]
    public async Task It_is_said_answered_and_over_and_its_result_told()
    {
        var script = Script.Of("two-camps").First(4);
        var decision = await Decision.StartAsync(stage, 4);
        await decision.PlayAsync(script);
        var first = await decision.RecommendationAsync();

        var form = await decision.Owner.OpenAsync(first, "second-round", default);
        await form.FinishAsync(new AnswerSheet(), default);
        var begun = await decision.PostAsync(p => Says(p, "A second round has begun"));
        foreach (var (leader, answers) in decision.Leaders.Zip(script.Leaders))
        {
            await leader.AnswerAsync(begun, answers.Sheet, default);
        }

        var over = await decision.PostAsync(p => Says(p, "The second round is over"));
        var told = await decision.PostAsync(p => Says(p, "Answers were taken once more"));

        Assert.Equal(begun.Id, over.Id);
        Assert.False(over.Offers("answer"));
        Assert.Equal(first.Id, Assert.Single(decision.Recommendations).Id);
        Assert.NotEqual(first.Id, told.Id);
    }

    private static bool Says(Post post, string text) =>
        post.Card?.PlainText.Contains(text, StringComparison.Ordinal) is true;
}
