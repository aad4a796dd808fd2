using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TalentBot.EndToEnd.Tests.Decisions.Testing;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Channels.Posts;
using TalentBot.Sandbox.Leaders;
using TalentBot.Sandbox.Scenarios;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed partial class SecrecyTests(Stage stage) : IClassFixture<Stage>
{
    private const int ReasonsGiven = 16;

    [Fact]
    public async Task Before_closing_nothing_sent_to_anybody_holds_anothers_reason()
    {
        var decision = await Decision.StartAsync(stage, 4);
        var leaders = decision.Leaders.Zip(Script.Of("skill-gap").Leaders, Marked).ToArray();

        var seen = await Task.WhenAll(leaders.Select(l => ReadAllAsync(decision, l)));
        await LookAroundAsync(decision);

        foreach (var (leader, forms) in leaders.Zip(seen))
        {
            var reasons = leader.Script.Sheet.Reasons.Values;
            Assert.Equal(ReasonsGiven, reasons.Count());
            Assert.All(reasons, reason => IsOnlyInOwnForms(reason, leader.Leader, forms));
        }
    }

    [Fact]
    public async Task Before_closing_others_see_the_same_whatever_was_answered_and_by_whom()
    {
        var one = await WatchedAsync(
            Script.Of("skill-gap").First(4).Silent(2).Silent(3),
            seenBy: 3
        );
        var other = await WatchedAsync(
            Script.Of("hand-over").First(4).Silent(0).Silent(3),
            seenBy: 3
        );

        Assert.Equal(one, other);
    }

    [Fact]
    public async Task Before_closing_no_card_shows_a_figure_of_the_recommendation()
    {
        var script = Script.Of("two-camps").First(4).Unfinished(3);
        var decision = await Decision.StartAsync(stage, 4);

        await decision.PlayAsync(script);
        await decision.CardSayingAsync("3 of 4 finished.");

        string[] figures = ["index.", "verdict", "acceptability", "risk.", "pattern."];
        var ids = decision
            .Posts.SelectMany(Versions)
            .SelectMany(p => p.Card!.Elements)
            .Select(e => (string?)e["id"] ?? "");
        Assert.DoesNotContain(
            ids,
            id => figures.Any(f => id.StartsWith(f, StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task An_anonymous_card_names_nobody_as_finished()
    {
        var decision = await Decision.StartAsync(stage, 3);

        await decision.PlayAsync(Script.Of("skill-gap").First(3).Silent(0));
        var card = await decision.CardSayingAsync("2 of 3 finished.");

        Assert.DoesNotContain("Finished:", card.Card!.PlainText, StringComparison.Ordinal);
        Assert.Equal(1, Times(card, decision.Leaders[1]));
    }

    [Fact]
    public async Task A_named_card_names_who_has_finished()
    {
        var decision = await Decision.SetUpAsync(stage, 3, ("visibility", "named"));

        await decision.PlayAsync(Script.Of("skill-gap").First(3).Silent(0));
        var card = await decision.CardSayingAsync("2 of 3 finished.");

        Assert.Equal(2, Times(card, decision.Leaders[1]));
        Assert.Equal(1, Times(card, decision.Leaders[0]));
    }

    private static (Leader Leader, InvitedLeader Script) Marked(Leader leader, InvitedLeader script)
    {
        var reasons = script.Sheet.Answers.Keys.Select(q =>
            KeyValuePair.Create(q, $"canary-{Guid.NewGuid():N}")
        );
        var sheet = script.Sheet with { Reasons = script.Sheet.Reasons.AddRange(reasons) };
        return (leader, script with { Sheet = sheet, Finishes = false });
    }

    /// <summary>A leader fills all forms and goes back through them, reading.</summary>
    private static async Task<TaskDialog> ReadAllAsync(
        Decision decision,
        (Leader Leader, InvitedLeader Script) leader
    )
    {
        var dialog = (await decision.AnswerAsync(leader.Leader, leader.Script))!;
        while (dialog.Form!.Action("back") is not null)
        {
            await dialog.PressAsync("back", new AnswerSheet(), default);
        }

        return dialog;
    }

    /// <summary>Everything that shows something of a decision is asked for by somebody.</summary>
    private async Task LookAroundAsync(Decision decision)
    {
        var card = await decision.CardAsync();
        await decision.Owner.OpenAsync(card, "status", default);
        await decision.Owner.OpenAsync(card, "close", default);
        await stage.Stranger.OpenAsync(card, "status", default);
        await stage.Stranger.OpenAsync(card, "answer", default);
        await decision.Owner.ReplyAsync(decision.Thread, "status", default);
        var since = stage.Teams.Posts.Sequence;
        await decision.Leaders[1].PressAsync(card, "answer-in-chat", new AnswerSheet(), default);
        await stage.Teams.Posts.WaitAsync(
            p => p.ConversationId == decision.Leaders[1].Chat && p.Sequence > since,
            Stage.Patience,
            default
        );
    }

    /// <summary>Each time the bot sent it, it was in this dialog or in this leader's own chat.</summary>
    private void IsOnlyInOwnForms(string reason, Leader leader, TaskDialog dialog)
    {
        var chat = stage.Teams.Posts.In(leader.Chat).SelectMany(Versions);
        var inDialog = dialog.Seen.Count(f => Holds(f.Json, reason));
        var own = inDialog + chat.Count(p => Holds(p.Activity, reason));

        Assert.NotEqual(0, inDialog);
        Assert.Equal(own, stage.Teams.Traffic.Mentioning(reason).Count());
    }

    /// <summary>What somebody sees of a decision in which two of four have finished.</summary>
    private async Task<string[]> WatchedAsync(Script script, int seenBy)
    {
        var decision = await Decision.StartAsync(stage, 4);
        await decision.PlayAsync(script);
        var card = await decision.CardSayingAsync("2 of 4 finished.");
        var watcher = decision.Leaders[seenBy];
        var status = await watcher.OpenAsync(card, "status", default);
        var form = await watcher.OpenAsync(card, "answer", default);
        return
        [
            .. new[] { card.Card!, status.Form!, form.Form! }.Select(c =>
                Chance.Replace(c.Json.ToJsonString(), "*")
            ),
        ];
    }

    private static bool Holds(JsonObject json, string text) =>
        json.Strings().Any(s => s.Contains(text, StringComparison.Ordinal));

    private static IEnumerable<Post> Versions(Post post) =>
        post.Versions.Select((_, at) => post with { Versions = post.Versions[..(at + 1)] });

    private static int Times(Post card, Leader leader) =>
        card.Card!.Elements.Count(e =>
            ((string?)e["text"])?.Contains(leader.Person.Name, StringComparison.Ordinal) == true
        );

    /// <summary>Instants, and ids that are drawn at random.</summary>
    [GeneratedRegex(
        @"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|\d+ \w{3} \d{4} \d\d:\d\d UTC|""assessment"":""[^""]+""",
        RegexOptions.None,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Chance { get; }
}
