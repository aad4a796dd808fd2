using System.Text.Json.Nodes;
using TalentBot.EndToEnd.Tests.Decisions.Testing;
using TalentBot.Sandbox.Leaders;
using TalentBot.Sandbox.Scenarios;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed class BadPressTests(Stage stage) : IClassFixture<Stage>
{
    private static readonly Script Good = Script.Of("skill-gap").First(2);

    private static readonly AnswerSheet Sheet = Good.Leaders[1].Sheet;

    [Fact]
    public async Task A_form_sent_twice_is_saved_once_and_says_so()
    {
        var (decision, leader, _) = await AtFirstSectionAsync();

        var answer = await leader.SendChangedAsync(_ => { });

        answer.Says("saved already");
        await EndsWellAsync(decision);
    }

    [Fact]
    public async Task An_invented_level_is_pointed_out_beside_its_question()
    {
        var (decision, _, dialog) = await AtFirstSectionAsync();
        var invented = new AnswerSheet
        {
            Answers = Sheet.Answers.SetItem("requirements", "platinum"),
            Invents = true,
        };

        await dialog.NextAsync(invented, default);

        dialog.Answer.Says("not one of the choices");
        await EndsWellAsync(decision);
    }

    [Fact]
    public async Task A_ranking_that_repeats_a_priority_is_pointed_out()
    {
        var decision = await Decision.StartAsync(stage, 2);
        var dialog = await OpenAsync(decision);

        await dialog.NextAsync(new AnswerSheet { Priorities = ["cost", "cost", "speed"] }, default);

        dialog.Answer.Says("has a rank already");
        await EndsWellAsync(decision);
    }

    [Fact]
    public async Task A_question_left_out_stays_open_and_is_named()
    {
        var (decision, _, dialog) = await AtFirstSectionAsync();

        await dialog.NextAsync(Sheet with { Answers = Sheet.Answers.Remove("core") }, default);

        dialog.Answer.Says("Left open: Closeness to core");
        await EndsWellAsync(decision, Good.Answering(1, "core", null));
    }

    [Fact]
    public async Task A_form_drawn_before_a_change_does_not_overwrite_it()
    {
        var (decision, leader, dialog) = await AtFirstSectionAsync();
        await dialog.NextAsync(Sheet, default);

        var answer = await leader.SendChangedAsync(a => a.Data()["core"] = "not-core");

        answer.Says("changed this form elsewhere");
        await EndsWellAsync(decision);
    }

    [Fact]
    public async Task Somebody_not_invited_is_told_so_and_does_not_count()
    {
        var (decision, leader, dialog) = await AtFirstSectionAsync();
        await dialog.NextAsync(Sheet, default);

        var answer = await leader.SendChangedAsync(a => a.ComesFrom(stage.Stranger));
        var closing = await stage.Stranger.OpenAsync(await decision.CardAsync(), "close", default);

        answer.Says("not among the people invited");
        closing.Answer.Says("can close it");
        await EndsWellAsync(decision);
    }

    [Fact]
    public async Task A_press_after_closing_is_told_so_and_changes_nothing()
    {
        var (decision, leader, dialog) = await AtFirstSectionAsync();
        await dialog.NextAsync(Sheet, default);
        var old = leader.Sent[^1];
        await EndsWellAsync(decision);

        var answer = await leader.SendChangedAsync(old, a => a.Data()["core"] = "not-core");
        var closing = await decision.Owner.ReplyAsync(decision.Thread, "close", default);

        answer.Says("closed");
        Assert.Equal(200, closing.Status);
        Assert.Single(decision.Recommendations);
    }

    [Theory]
    [InlineData("verb", "explode", "no longer know")]
    [InlineData("assessment", "00000000000000000000000000000000", "do not find that decision")]
    [InlineData("form", "astrology", "no longer part of this checklist")]
    [InlineData("basis", "-7", "changed this form elsewhere")]
    [InlineData("basis", "many", "changed this form elsewhere")]
    public async Task Made_up_data_of_a_button_is_answered_in_words(
        string member,
        string value,
        string words
    )
    {
        var (decision, leader, _) = await AtFirstSectionAsync();

        var answer = await leader.SendChangedAsync(a => a.Data()[member] = value);

        answer.Says(words);
        await EndsWellAsync(decision);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("42")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":"text"}""")]
    [InlineData("""{"data":[1,{"verb":"next"}]}""")]
    [InlineData("""{"data":{"verb":{"a":1},"assessment":[],"form":null}}""")]
    [InlineData("""{"data":{"verb":"next"}}""")]
    [InlineData("""{"data":{"verb":"answer","assessment":""}}""")]
    [InlineData("""{"data":{"verb":"next","form":"setup","setup":"../../etc"}}""")]
    public async Task A_value_of_another_shape_is_answered_in_words(string value)
    {
        var (decision, leader, _) = await AtFirstSectionAsync();

        var inDialog = await leader.SendChangedAsync(a => a["value"] = JsonNode.Parse(value));
        var inChannel = await leader.SendChangedAsync(a =>
        {
            a["type"] = "message";
            a.Remove("name");
            a["value"] = JsonNode.Parse(value);
        });

        Assert.Equal((200, 200), (inDialog.Status, inChannel.Status));
        Assert.Equal("message", (string?)inDialog.Body?["task"]?["type"]);
        await EndsWellAsync(decision);
    }

    [Fact]
    public async Task The_ids_of_another_organisation_open_nothing()
    {
        var (decision, leader, _) = await AtFirstSectionAsync();

        var answer = await leader.SendChangedAsync(a =>
            a.ComesFromTenant("7e4a0000-0000-4000-8000-00000000000f")
        );

        answer.Says("do not find that decision");
        await EndsWellAsync(decision);
    }

    [Fact]
    public async Task Somebody_without_an_id_in_the_directory_is_told_so()
    {
        var (decision, leader, _) = await AtFirstSectionAsync();

        var answer = await leader.SendChangedAsync(a =>
            a["from"]!.AsObject().Remove("aadObjectId")
        );

        answer.Says("cannot tell who you are");
        await EndsWellAsync(decision);
    }

    private static async Task<TaskDialog> OpenAsync(Decision decision) =>
        await decision.Leaders[1].OpenAsync(await decision.CardAsync(), "answer", default);

    /// <summary>The second leader has just ranked and sees the first section.</summary>
    private async Task<(Decision, Leader, TaskDialog)> AtFirstSectionAsync()
    {
        var decision = await Decision.StartAsync(stage, 2);
        var dialog = await OpenAsync(decision);
        await dialog.NextAsync(Sheet, default);
        return (decision, decision.Leaders[1], dialog);
    }

    /// <summary>Whatever was pressed before: the good answers count, once.</summary>
    private static Task EndsWellAsync(Decision decision) => EndsWellAsync(decision, Good);

    private static async Task EndsWellAsync(Decision decision, Script script)
    {
        await decision.PlayAsync(script);
        await decision.CardSayingAsync("2 of 2 finished.");
        var post = await decision.RecommendationAsync();
        new ShownRecommendation(post.Card!).Matches(script.Expected);
        Assert.Single(decision.Recommendations);
    }
}
