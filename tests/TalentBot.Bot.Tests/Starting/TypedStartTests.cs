using System.Text.Json.Nodes;
using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Starting;

public sealed class TypedStartTests : IDisposable
{
    private readonly Team _team = new("Olga", "Ana", "Ben");

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task A_title_and_mentions_start_a_decision_without_a_form()
    {
        var said = await _team
            .InThread("Olga")
            .TypesAsync("start Payments rewrite @Ana @Ben", "Ana", "Ben");

        Assert.Empty(said);
        var decision = _team.Decision;
        Assert.Equal("Payments rewrite", decision.Title);
        Assert.Equal(
            [Given.Person("Olga"), Given.Person("Ana"), Given.Person("Ben")],
            decision.Leaders.Select(l => l.Person)
        );
        Assert.Equal(Given.Person("Olga"), decision.Owner);
        Assert.Equal(Team.Noon + Team.OpenFor, decision.Deadline);
        Assert.Equal(Given.Decision().Venue, decision.Venue);
    }

    [Fact]
    public async Task The_decision_card_comes_into_the_thread_and_its_deadline_is_watched()
    {
        await _team.InThread("Olga").TypesAsync("start Payments @Ana", "Ana");

        var card = Assert.Single(await _team.DeliverAsync());

        Assert.Equal(Places.Thread().Id, card.Place);
        Assert.Contains("Payments", card.Text, StringComparison.Ordinal);
        Assert.Contains("Invited: Olga, Ana", card.Text, StringComparison.Ordinal);
        Assert.Equal(["Answer", "Answer in chat", "Status", "Close…", "Manage…"], card.Buttons);
        Assert.Equal(
            [(Places.Tenant, _team.Decision.Id, _team.Decision.NextAt!.Value)],
            _team.Deadlines.Watched
        );
    }

    [Fact]
    public async Task A_message_delivered_twice_starts_one_decision()
    {
        var olga = _team.InThread("Olga");
        var message = olga.Typed("start Payments @Ana", "Ana");

        await olga.SendsAsync(message);
        await olga.SendsAsync(message);

        Assert.Single(_team.Assessments.All);
    }

    [Fact]
    public async Task The_same_line_typed_again_starts_another()
    {
        await _team.InThread("Olga").TypesAsync("start Payments @Ana", "Ana");
        await _team.InThread("Olga", message: 2).TypesAsync("start Payments @Ana", "Ana");

        Assert.Equal(2, _team.Assessments.All.Select(a => a.Id).Distinct().Count());
    }

    [Fact]
    public async Task Somebody_mentioned_twice_and_the_starter_are_one_each()
    {
        await _team
            .InThread("Olga")
            .TypesAsync("start Payments @Ana @Ana @Olga", "Ana", "Ana", "Olga");

        Assert.Equal(["Olga", "Ana"], _team.Decision.Leaders.Select(l => l.Person.Name));
    }

    [Fact]
    public async Task Somebody_who_is_no_member_is_kept_pending()
    {
        await _team.InThread("Olga").TypesAsync("start Payments @Zoe", "Zoe");

        Assert.Equal(new Person(null, "29:Zoe", "Zoe"), _team.Decision.Leaders[1].Person);
    }

    [Fact]
    public async Task Everybody_is_kept_pending_while_the_connector_is_down()
    {
        _team.Members.IsDown = true;

        await _team.InThread("Olga").TypesAsync("start Payments @Ana", "Ana");

        Assert.Equal(new Person(null, "29:Ana", "Ana"), _team.Decision.Leaders[1].Person);
    }

    [Fact]
    public async Task Somebody_pending_is_bound_when_they_answer()
    {
        await _team.InThread("Olga").TypesAsync("start Payments @Zoe", "Zoe");
        var card = Assert.Single(await _team.DeliverAsync());
        var zoe = _team.InThread("Zoe");

        var form = await zoe.OpensAsync(card, "Answer");
        await zoe.SubmitsAsync(form, "Next", [.. Given.Ranking]);

        Assert.Equal(Given.Person("Zoe"), _team.Decision.Leaders[1].Person);
    }

    [Theory]
    [InlineData("start")]
    [InlineData("start Payments rewrite")]
    [InlineData("start <at>Ana</at>")]
    public async Task Without_title_or_people_a_card_offers_the_form(string line)
    {
        var card = Assert.Single(await _team.InThread("Olga").TypesAsync(line));

        Assert.Equal(["Set up…"], card.Buttons);
        Assert.True(card.OpensDialog("Set up…"));
        Assert.Empty(_team.Assessments.All);
    }

    [Fact]
    public async Task Too_many_mentions_are_refused_one_to_one()
    {
        string[] names = [.. Enumerable.Range(0, 50).Select(i => $"P{i}")];

        var said = await _team.InThread("Olga").TypesAsync("start Payments @all", names);

        var refusal = Assert.Single(said);
        Assert.Equal(Places.PrivateId("Olga"), refusal.Place);
        Assert.Contains("50 people", refusal.Text, StringComparison.Ordinal);
        Assert.Empty(_team.Assessments.All);
    }

    [Fact]
    public async Task A_hostile_title_is_kept_as_plain_text_and_cut()
    {
        var title = "**x** [a](https://b)\u202E {{DATE(x)}} " + new string('y', 200);

        await _team.InThread("Olga").TypesAsync($"start {title} @Ana", "Ana");

        var kept = _team.Decision.Title;
        Assert.StartsWith("**x** [a](https://b) {{DATE(x)}} yyy", kept, StringComparison.Ordinal);
        Assert.Equal((120, '…'), (kept.Length, kept[^1]));
        var card = Assert.Single(await _team.DeliverAsync());
        Assert.Contains("**x** [a](https://b) {{DATE(x)}}", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{DATE(x", Body(card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_starts_in_a_group_chat_too()
    {
        await _team.InGroupChat("Olga").TypesAsync("start Payments @Ana", "Ana");

        Assert.Equal(Places.GroupChat.Id, _team.Decision.Venue.Conversation);
    }

    /// <summary>What clients with cards draw, in which they expand <c>{{DATE(…)}}</c>.</summary>
    private static string Body(Drawn card) => JsonNode.Parse(card.Whole)!["body"]!.ToJsonString();
}
