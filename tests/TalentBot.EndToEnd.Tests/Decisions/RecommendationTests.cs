using TalentBot.Decisions.Evaluation;
using TalentBot.EndToEnd.Tests.Decisions.Testing;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed class RecommendationTests(Stage stage) : IClassFixture<Stage>
{
    [Fact]
    public async Task Leaders_answer_at_once_and_the_owner_closes_by_the_button()
    {
        var script = Script.Of("skill-gap").First(4).Unfinished(3);
        var decision = await Decision.StartAsync(stage, 4);

        await decision.PlayAsync(script);
        await decision.CloseAsync();

        var post = await decision.RecommendationAsync();
        new ShownRecommendation(post.Card!).Matches(script.Expected);
        await decision.CardSayingAsync("3 of 4 finished.");
    }

    [Fact]
    public async Task Leaders_answer_at_once_and_the_owner_closes_by_typing()
    {
        var script = Script.Of("core-capacity").First(4).Unfinished(0);
        var decision = await Decision.StartAsync(stage, 4);

        await decision.PlayAsync(script);
        await decision.Owner.ReplyAsync(decision.Thread, "close", default);

        var post = await decision.RecommendationAsync();
        new ShownRecommendation(post.Card!).Matches(script.Expected);
    }

    [Theory]
    [InlineData("skill-gap")]
    [InlineData("core-capacity")]
    [InlineData("hand-over")]
    [InlineData("freelancer-farm")]
    [InlineData("black-box")]
    public async Task The_last_to_finish_closes_it(string scenario)
    {
        var script = Script.Of(scenario);
        var decision = await Decision.StartAsync(stage, script.Leaders.Length);

        await decision.PlayAsync(script);

        var post = await decision.RecommendationAsync();
        new ShownRecommendation(post.Card!).Matches(script.Expected);
    }

    [Fact]
    public async Task Two_camps_make_a_close_call()
    {
        var script = Script.Of("two-camps");
        var decision = await Decision.StartAsync(stage, script.Leaders.Length);

        await decision.PlayAsync(script);

        Assert.Equal(Verdict.Close, script.Expected.Verdict);
        var post = await decision.RecommendationAsync();
        new ShownRecommendation(post.Card!).Matches(script.Expected);
    }

    [Fact]
    public async Task A_decision_closed_early_is_insufficient()
    {
        var script = Script.Of("hand-over").First(4).Only(1, 6).Silent(2).Silent(3);
        var decision = await Decision.StartAsync(stage, 4);

        await decision.PlayAsync(script);
        await decision.CloseAsync();

        Assert.Equal(Verdict.Insufficient, script.Expected.Verdict);
        var post = await decision.RecommendationAsync();
        new ShownRecommendation(post.Card!).Matches(script.Expected);
    }

    [Fact]
    public async Task Open_answers_and_those_of_others_areas_count_as_the_evaluator_counts_them()
    {
        var script = Script
            .Of("hand-over")
            .First(4)
            .Answering(0, "requirements", "not-sure")
            .Answering(0, "headcount", null)
            .Answering(1, "requirements", "not-my-area")
            .Answering(2, "assurance", "not-my-area")
            .Answering(3, "knowledge", null)
            .Only(3, 9);
        var decision = await Decision.StartAsync(stage, 4);

        await decision.PlayAsync(script);
        await decision.CloseAsync();

        Assert.NotEqual(0, script.Expected.OpenAnswers.Count);
        var post = await decision.RecommendationAsync();
        new ShownRecommendation(post.Card!).Matches(script.Expected);
    }

    [Theory]
    [InlineData("certified-supplier")]
    [InlineData("certified-supplier", "our-direction")]
    [InlineData("our-direction", "no-direction")]
    public async Task Facts_of_the_set_up_form_rule_models_out(params string[] gates)
    {
        var script = Script.Of("freelancer-farm").First(3).Ruled(gates);
        var decision = await Decision.SetUpAsync(stage, 3, ("gates", string.Join(',', gates)));

        await decision.PlayAsync(script);

        var post = await decision.RecommendationAsync();
        new ShownRecommendation(post.Card!).Matches(script.Expected);
    }
}
