using TalentBot.EndToEnd.Tests.Decisions.Testing;
using TalentBot.Sandbox.Leaders;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed class BadPressTests(Stage stage) : IClassFixture<Stage>
{
    [Fact]
    public async Task A_form_sent_twice_is_saved_once_and_says_so()
    {
        var half = await Halfway.BeginAsync(stage);

        var answer = await half.Leader.SendChangedAsync(_ => { });

        answer.Says("saved already");
        await half.EndsWellAsync();
    }

    [Fact]
    public async Task An_invented_level_is_pointed_out_beside_its_question()
    {
        var half = await Halfway.BeginAsync(stage);
        var invented = new AnswerSheet
        {
            Answers = Halfway.Sheet.Answers.SetItem("requirements", "platinum"),
            Invents = true,
        };

        await half.Dialog.NextAsync(invented, default);

        half.Dialog.Answer.Says("not one of the choices");
        await half.EndsWellAsync();
    }

    [Fact]
    public async Task A_ranking_that_repeats_a_priority_is_pointed_out()
    {
        var half = await Halfway.BeginAsync(stage);
        await half.Dialog.PressAsync("back", new AnswerSheet(), default);

        await half.Dialog.NextAsync(
            new AnswerSheet { Priorities = ["cost", "cost", "speed"] },
            default
        );

        half.Dialog.Answer.Says("has a rank already");
        await half.EndsWellAsync();
    }

    [Fact]
    public async Task A_question_left_out_stays_open_and_is_named()
    {
        var half = await Halfway.BeginAsync(stage);

        await half.Dialog.NextAsync(
            Halfway.Sheet with
            {
                Answers = Halfway.Sheet.Answers.Remove("core"),
            },
            default
        );

        half.Dialog.Answer.Says("Left open: Closeness to core");
        await half.EndsAsync(Halfway.Good.Answering(1, "core", null));
    }

    [Fact]
    public async Task A_form_drawn_before_a_change_does_not_overwrite_it()
    {
        var half = await Halfway.BeginAsync(stage);
        await half.Dialog.NextAsync(Halfway.Sheet, default);

        var answer = await half.Leader.SendChangedAsync(a => a.Data()["core"] = "not-core");

        answer.Says("changed this form elsewhere");
        await half.EndsWellAsync();
    }

    [Fact]
    public async Task Somebody_not_invited_is_told_so_and_does_not_count()
    {
        var half = await Halfway.BeginAsync(stage);
        await half.Dialog.NextAsync(Halfway.Sheet, default);

        var answer = await half.Leader.SendChangedAsync(a => a.ComesFrom(stage.Stranger));
        var closing = await stage.Stranger.OpenAsync(
            await half.Decision.CardAsync(),
            "close",
            default
        );

        answer.Says("not among the people invited");
        closing.Answer.Says("can do that");
        await half.EndsWellAsync();
    }

    [Fact]
    public async Task A_press_after_closing_is_told_so_and_changes_nothing()
    {
        var half = await Halfway.BeginAsync(stage);
        await half.Dialog.NextAsync(Halfway.Sheet, default);
        var old = half.Leader.Sent[^1];
        await half.EndsWellAsync();

        var answer = await half.Leader.SendChangedAsync(old, a => a.Data()["core"] = "not-core");
        var closing = await half.Decision.Owner.ReplyAsync(half.Decision.Thread, "close", default);

        answer.Says("closed");
        Assert.Equal(200, closing.Status);
        Assert.Single(half.Decision.Recommendations);
    }

    [Fact]
    public async Task The_ids_of_another_organisation_open_nothing()
    {
        var half = await Halfway.BeginAsync(stage);

        var answer = await half.Leader.SendChangedAsync(a =>
            a.ComesFromTenant("7e4a0000-0000-4000-8000-00000000000f")
        );

        answer.Says("do not find that decision");
        await half.EndsWellAsync();
    }

    [Fact]
    public async Task Somebody_without_an_id_in_the_directory_is_told_so()
    {
        var half = await Halfway.BeginAsync(stage);

        var answer = await half.Leader.SendChangedAsync(a =>
            a["from"]!.AsObject().Remove("aadObjectId")
        );

        answer.Says("cannot tell who you are");
        await half.EndsWellAsync();
    }
}
