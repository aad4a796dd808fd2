using System.Text.Json.Nodes;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Presses;

public sealed class PressRouterTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Olga", "Ana", "Ben");

    public Task InitializeAsync() => _team.GivenAsync(Given.Decision("Ana", "Ben"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Theory]
    [InlineData("answer")]
    [InlineData("answer-in-chat")]
    public async Task A_checklist_opened_in_a_channel_goes_one_to_one(string verb)
    {
        await _team.DeliverAsync();
        await _team.InThread("Ana").FillsAllAsync(reason: "We are late.");

        var here = await _team
            .InThread("Ana")
            .PressesAsync(Filling.Data(verb, ("form", "scope"), ("basis", "1")));
        var there = Assert.Single(await _team.DeliverAsync());

        Assert.Empty(here);
        Assert.Equal(Places.PrivateId("Ana"), there.Place);
        Assert.Equal("one-task", _team.Decision.Leaders[0].Answers["need"].Choice);
    }

    [Theory]
    [InlineData("next")]
    [InlineData("back")]
    [InlineData("jump")]
    public async Task A_form_sent_from_a_channel_is_kept_and_the_next_one_goes_one_to_one(
        string verb
    )
    {
        await _team.DeliverAsync();
        var data = Filling.Data(
            verb,
            [("form", "scope"), ("basis", "0"), .. Given.Section("scope")]
        );

        var next = Assert.Single(await _team.InThread("Ana").PressesAsync(data, "a-card"));

        Assert.Equal(Places.PrivateId("Ana"), next.Place);
        Assert.NotEmpty(next.Fields);
        Assert.Equal("one-task", _team.Decision.Leaders[0].Answers["need"].Choice);
    }

    [Fact]
    public async Task Somebody_else_in_the_channel_gets_no_form_and_learns_why_one_to_one()
    {
        await _team.DeliverAsync();

        var said = Assert.Single(
            await _team.InThread("Zoe").PressesAsync(Filling.Data("answer-in-chat"))
        );

        Assert.Equal(Places.PrivateId("Zoe"), said.Place);
        Assert.StartsWith(
            "Payments rewrite\nYou are not among the people",
            said.Text,
            StringComparison.Ordinal
        );
        Assert.Empty(await _team.DeliverAsync());
    }

    [Fact]
    public async Task Somebody_else_is_told_so_in_the_dialog()
    {
        var answer = await _team.InThread("Zoe").OpensChecklistAsync();

        Assert.StartsWith("You are not among the people", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_decision_takes_no_answers()
    {
        var ana = _team.InThread("Ana");
        var form = await ana.OpensChecklistAsync();
        _team.Clock.Advance(Team.OpenFor);

        var answer = await ana.SubmitsAsync(form, "Next", [.. Given.Ranking]);

        Assert.StartsWith("This decision is closed", answer.Text, StringComparison.Ordinal);
        Assert.False(_team.Decision.Leaders[0].HasGivenAnything);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("status")]
    [InlineData("close")]
    public async Task The_decision_of_another_tenant_is_not_found(string verb)
    {
        var elsewhere = new Client(_team, Places.Person("Olga"), Places.Thread())
        {
            Tenant = "tenant-2",
        };
        var unknown = Filling.Data(verb);
        unknown["assessment"] = "no-such-decision";

        var answer = await elsewhere.InvokesAsync("task/fetch", Filling.Data(verb));

        Assert.StartsWith("I do not find that decision", answer.Text, StringComparison.Ordinal);
        Assert.Equal(
            (await _team.InThread("Olga").InvokesAsync("task/fetch", unknown)).Text,
            answer.Text
        );
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"verb":"fly"}""")]
    [InlineData("""{"verb":"ANSWER"}""")]
    [InlineData("""{"verb":{"a":1}}""")]
    [InlineData("\"a text\"")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task Data_without_a_known_verb_is_answered_friendly(string data)
    {
        var answer = await _team.InThread("Ana").InvokesAsync("task/submit", JsonNode.Parse(data));

        Assert.StartsWith("This button belongs to a card", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"a text\"")]
    [InlineData("[]")]
    [InlineData("5")]
    public async Task A_dialogs_value_that_is_no_object_is_answered_and_changes_nothing(
        string value
    )
    {
        var answer = await _team.InThread("Ana").AsksAsync("task/submit", JsonNode.Parse(value));

        Assert.Equal(200, answer.Status);
        Assert.Equal(0, _team.Assessments.Saves);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("status")]
    [InlineData("close")]
    [InlineData("answer-in-chat")]
    public async Task In_another_channel_a_decisions_button_finds_nothing(string verb)
    {
        var elsewhere = new Client(
            _team,
            Places.Person("Ana"),
            new(
                isGroup: true,
                conversationType: "channel",
                id: "19:other@thread.tacv2",
                tenantId: Places.Tenant
            )
        );

        var told = await elsewhere.InvokesAsync(
            "task/fetch",
            new JsonObject { ["verb"] = verb, ["assessment"] = Given.Id }
        );

        Assert.StartsWith("I do not find that decision", told.Text, StringComparison.Ordinal);
        Assert.Equal(0, _team.Assessments.Saves);
    }

    [Fact]
    public async Task A_bots_press_is_not_carried_out()
    {
        var bot = Places.Person("Ana");
        bot.Id = "28:other";

        var told = await new Client(_team, bot, Places.Thread()).InvokesAsync(
            "task/fetch",
            new JsonObject { ["verb"] = "answer", ["assessment"] = Given.Id }
        );

        Assert.StartsWith("I cannot tell who you are", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_data_does_not_say_who_pressed()
    {
        var form = await _team.InThread("Ana").OpensChecklistAsync();
        var data = form.Data("Next");
        foreach (var (field, value) in Given.Ranking)
        {
            data[field] = value;
        }

        (data["userId"], data["aadObjectId"]) = ("29:Ben", "oid-Ben");
        data["from"] = new JsonObject { ["aadObjectId"] = "oid-Ben" };
        await _team.InThread("Ana").InvokesAsync("task/submit", data);

        Assert.True(_team.Decision.Leaders[0].HasGivenAnything);
        Assert.False(_team.Decision.Leaders[1].HasGivenAnything);
    }

    [Fact]
    public async Task A_form_drawn_for_somebody_else_is_ones_own_form()
    {
        var anas = await _team.InThread("Ana").OpensChecklistAsync();

        await _team.InThread("Ben").SubmitsAsync(anas, "Next", [.. Given.Ranking]);

        Assert.False(_team.Decision.Leaders[0].HasGivenAnything);
        Assert.True(_team.Decision.Leaders[1].HasGivenAnything);
    }
}
