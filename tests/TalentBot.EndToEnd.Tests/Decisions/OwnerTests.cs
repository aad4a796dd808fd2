using System.Collections.Immutable;
using System.Globalization;
using TalentBot.EndToEnd.Tests.Decisions.Testing;
using TalentBot.Sandbox.Channels.Posts;
using TalentBot.Sandbox.Leaders;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed class OwnerTests(Stage stage) : IClassFixture<Stage>
{
    private const string Leadership = "19:leadership-sandbox@thread.tacv2";

    [Fact]
    public async Task A_result_is_shared_as_a_thread_of_another_channel()
    {
        var (decision, result) = await ClosedAsync();
        var form = await decision.Owner.OpenAsync(result, "share", default);

        await form.NextAsync(Where(Leadership), default);

        var post = await stage.Teams.Posts.WaitAsync(
            p => p.ConversationId.StartsWith(Leadership, StringComparison.Ordinal),
            Stage.Patience,
            default
        );
        Assert.Contains("Payments", post.Card!.PlainText, StringComparison.Ordinal);
        Assert.NotEqual(Leadership, post.ConversationId);
    }

    [Fact]
    public async Task Nothing_is_shared_to_a_place_that_was_not_offered()
    {
        var (decision, result) = await ClosedAsync();
        var form = await decision.Owner.OpenAsync(result, "share", default);

        await form.NextAsync(
            Where("19:elsewhere-sandbox@thread.tacv2") with
            {
                Invents = true,
            },
            default
        );

        Assert.NotNull(form.Form);
        Assert.Equal(2, form.Seen.Count);
    }

    [Fact]
    public async Task A_deadline_is_moved_by_words()
    {
        var decision = await Decision.StartAsync(stage, 2);
        await decision.CardAsync();
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
        var today = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), zone);
        var day = today.AddDays(6).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        await decision.Owner.ReplyAsync(decision.Thread, $"deadline {day} 15:00", default);

        await decision.PostAsync(p =>
            p.Offers("answer")
            && p.Card!.PlainText.Contains($"DATE({day}T", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_second_round_is_opened_and_closed_by_the_owner()
    {
        var (decision, result) = await ClosedAsync();
        var form = await decision.Owner.OpenAsync(result, "second-round", default);
        await form.FinishAsync(new AnswerSheet(), default);
        await decision.CardSayingAsync("Second round on");

        await decision.CloseAsync();

        await decision.CardSayingAsync("of 6 finished");
    }

    [Fact]
    public async Task What_is_decided_is_announced_with_the_model_and_stands_in_the_record()
    {
        var (decision, result) = await ClosedAsync();
        var form = await decision.Owner.OpenAsync(result, "decide", default);

        await form.FinishAsync(new AnswerSheet(), default);

        await decision.PostAsync(p => p.Shows("progress") && Says(p, "accepted: "));
        await decision.PostAsync(p =>
            !p.Shows("progress") && p.Offers("record") && Says(p, "accepted: ")
        );
        await decision.Owner.ReplyAsync(decision.Thread, "record", default);
        await decision.PostAsync(p =>
            !p.Offers("share") && p.Card?.Action("next")?.Data["form"]?.ToString() is "record-file"
        );
    }

    [Fact]
    public async Task A_closed_decision_is_reopened_and_cancelled()
    {
        var (decision, _) = await ClosedAsync();
        await decision.Owner.ReplyAsync(decision.Thread, "reopen in 6 days", default);
        await decision.CardAsync();

        var since = stage.Teams.Posts.Sequence;
        await decision.Owner.ReplyAsync(decision.Thread, "cancel No budget", default);
        await decision.Owner.FillChatFormsAsync(since, new(), Stage.Patience, default);

        await decision.CardSayingAsync("No budget");
    }

    private async Task<(Decision Decision, Post Result)> ClosedAsync()
    {
        var script = Script.Of("skill-gap", "hand-over").First(6);
        var decision = await Decision.StartAsync(stage, script.Leaders.Length);
        await decision.PlayAsync(script);
        return (decision, await decision.RecommendationAsync());
    }

    private static AnswerSheet Where(string place) =>
        new() { Fields = ImmutableDictionary<string, string>.Empty.Add("where", place) };

    private static bool Says(Post post, string words) =>
        post.Card?.PlainText.Contains(words, StringComparison.Ordinal) is true;
}
