using TalentBot.EndToEnd.Tests.Decisions.Testing;
using TalentBot.Sandbox.Channels.Faults;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed class PendingPeopleTests(Stage stage) : IClassFixture<Stage>
{
    [Fact]
    public async Task A_person_who_cannot_be_looked_up_is_bound_when_first_met()
    {
        var script = Script.Of("skill-gap").First(2);
        var decision = await PendingAsync();

        var dialog = await decision
            .Leaders[1]
            .OpenAsync(await decision.CardAsync(), "answer", default);
        await dialog.NextAsync(script.Leaders[1].Sheet, default);
        // From now on the directory's id says who it is, whatever the chat calls the person.
        var answer = await decision
            .Leaders[1]
            .SendChangedAsync(a => a["from"]!["id"] = "29:renamed");

        answer.Says("saved already");
        await decision.PlayAsync(script);
        await decision.CardSayingAsync("2 of 2 finished.");
        var post = await decision.RecommendationAsync();
        new ShownRecommendation(post.Card!).Matches(script.Expected);
    }

    [Fact]
    public async Task Nobody_else_takes_the_place_of_a_person_who_is_not_known_yet()
    {
        var decision = await PendingAsync();

        var other = await stage.Stranger.OpenAsync(await decision.CardAsync(), "answer", default);

        other.Answer.Says("not among the people invited");
    }

    [Fact]
    public async Task A_person_who_cannot_be_looked_up_is_shown_by_the_name_mentioned()
    {
        var decision = await PendingAsync();

        var card = await decision.CardAsync();

        Assert.Contains(
            decision.Leaders[1].Person.Name,
            card.Card!.PlainText,
            StringComparison.Ordinal
        );
    }

    /// <summary>A decision whose second leader the connector did not find.</summary>
    private async Task<Decision> PendingAsync()
    {
        stage.Teams.Faults.Add(
            new Fault(new FaultEffect.Refuse(404, Code: "MemberNotFoundInConversation"))
            {
                On = ConnectorOperation.Members,
            }
        );
        var decision = await Decision.StartAsync(stage, 2);
        await decision.CardAsync();
        Assert.Equal(0, stage.Teams.Faults.Left);
        return decision;
    }
}
