using TalentBot.EndToEnd.Tests.Decisions.Testing;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed class ChatTests(Stage stage) : IClassFixture<Stage>
{
    /// <summary>Priorities, four sections, finish, and the closing word.</summary>
    private const int Steps = 7;

    [Fact]
    public async Task All_forms_come_into_the_chat_as_one_card_updated_in_place()
    {
        var script = Script.Of("hand-over").First(2);
        var decision = await Decision.StartAsync(stage, 2);
        await decision.AnswerAsync(decision.Owner, script.Leaders[0]);
        var leader = decision.Leaders[1];

        var last = await leader.AnswerInChatAsync(
            await decision.CardAsync(),
            script.Leaders[1].Sheet,
            Stage.Patience,
            default
        );

        var card = Assert.Single(stage.Teams.Posts.In(leader.Chat));
        Assert.Equal(Steps, card.Versions.Length);
        Assert.Contains("the decision is closed", last.Card!.PlainText, StringComparison.Ordinal);
        var post = await decision.RecommendationAsync();
        new ShownRecommendation(post.Card!).Matches(script.Expected);
    }

    [Fact]
    public async Task Typing_answer_in_the_thread_brings_the_forms_too()
    {
        var script = Script.Of("skill-gap").First(3);
        var decision = await Decision.StartAsync(stage, 3);
        await decision.CardAsync();
        var leader = decision.Leaders[2];
        var since = stage.Teams.Posts.Sequence;

        await leader.ReplyAsync(decision.Thread, "answer", default);
        await leader.FillChatFormsAsync(since, script.Leaders[2].Sheet, Stage.Patience, default);

        await decision.CardSayingAsync("1 of 3 finished.");
        Assert.Single(stage.Teams.Posts.In(leader.Chat));
    }

    [Fact]
    public async Task Begun_in_the_dialog_it_goes_on_in_the_chat()
    {
        var script = Script.Of("core-capacity").First(4);
        var decision = await Decision.StartAsync(stage, 4);
        var leader = decision.Leaders[3];
        var card = await decision.CardAsync();
        var dialog = await leader.OpenAsync(card, "answer", default);
        await dialog.NextAsync(script.Leaders[3].Sheet, default);

        await leader.AnswerInChatAsync(card, script.Leaders[3].Sheet, Stage.Patience, default);

        var first = Assert.Single(stage.Teams.Posts.In(leader.Chat)).Versions[0];
        Assert.DoesNotContain(
            "priority.1",
            first.Activity.ToJsonString(),
            StringComparison.Ordinal
        );
        await decision.PlayAsync(script.Silent(3));
        var post = await decision.RecommendationAsync();
        new ShownRecommendation(post.Card!).Matches(script.Expected);
    }
}
