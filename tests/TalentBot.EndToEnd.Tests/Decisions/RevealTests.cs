using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;
using TalentBot.EndToEnd.Tests.Decisions.Testing;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Leaders;
using TalentBot.Sandbox.Scenarios;

namespace TalentBot.EndToEnd.Tests.Decisions;

/// <summary>What an anonymous decision tells once its answers are in.</summary>
public sealed class RevealTests(Stage stage) : IClassFixture<Stage>
{
    private const string Hidden = "core";

    private static readonly string[] Looks = ["why", "record", "share", "decide", "second-round"];

    [Fact]
    public async Task After_closing_nothing_tells_of_a_question_that_two_answered_or_whose_an_answer_is()
    {
        var script = Script.Of("two-camps").First(4);
        script = script.Answering(0, Hidden, null).Answering(1, Hidden, null);
        var decision = await Decision.StartAsync(stage, 4);
        var sheets = decision.Leaders.Zip(script.Leaders, Marked).ToArray();

        await AnswerAsync(decision, sheets);
        var seen = await LookAsync(decision);

        var lines = seen.SelectMany(card => card.PlainText.Split('\n')).ToArray();
        var name = FrameworkFile.Default.Question(Hidden).Name;
        Assert.DoesNotContain(lines, line => line.Contains(name, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains($"-{Hidden}", StringComparison.Ordinal));
        var reasons = lines.Where(l => l.Contains("secret-", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(reasons);
        Assert.DoesNotContain(
            reasons,
            line =>
                decision.Leaders.Any(l => line.Contains(l.Person.Name, StringComparison.Ordinal))
        );
    }

    private static async Task AnswerAsync(Decision decision, InvitedLeader[] sheets)
    {
        foreach (var (leader, script) in decision.Leaders.Zip(sheets).Take(3))
        {
            await decision.AnswerAsync(leader, script);
        }

        await decision
            .Leaders[3]
            .AnswerInChatAsync(
                await decision.CardAsync(),
                sheets[3].Sheet,
                Stage.Patience,
                default
            );
    }

    /// <summary>Everybody presses everything on the recommendation.</summary>
    private async Task<ImmutableArray<Card>> LookAsync(Decision decision)
    {
        var post = await decision.RecommendationAsync();
        var dialogs = new List<TaskDialog>();
        foreach (var person in decision.Leaders.Append(stage.Stranger))
        {
            foreach (var verb in Looks)
            {
                dialogs.Add(await person.OpenAsync(post, verb, default));
            }
        }

        var shown = decision.Posts.SelectMany(p =>
            p.Versions.Select((_, at) => (p with { Versions = p.Versions[..(at + 1)] }).Card!)
        );
        return [.. shown, .. dialogs.SelectMany(d => d.Seen)];
    }

    private static InvitedLeader Marked(Leader leader, InvitedLeader script)
    {
        var reasons = script.Sheet.Answers.Keys.Select(q =>
            KeyValuePair.Create(q, $"secret-{Guid.NewGuid():N}-{q}")
        );
        return script with
        {
            Sheet = script.Sheet with { Reasons = script.Sheet.Reasons.SetItems(reasons) },
        };
    }
}
