using System.Text.Json.Nodes;
using AdaptiveCards;
using Microsoft.Bot.Schema;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Bots;

public sealed class ActionSurfaceTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Olga", "Ana", "Ben", "Zoe");

    public Task InitializeAsync() => _team.GivenAsync(Given.Decision("Ana", "Ben"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task An_execute_action_is_answered_with_the_form_that_a_dialog_would_show()
    {
        var answer = await ExecuteAsync("Ana", null, Filling.Data("answer"));

        Assert.Equal(AdaptiveCard.ContentType, answer.Type);
        var form = Assert.IsType<AdaptiveCard>(answer.Value);
        Assert.Contains(form.Body.OfType<AdaptiveChoiceSetInput>(), i => i.Id == "priority.1");
        Assert.DoesNotContain(_team.Adapter.Sent, a => a.Type == ActivityTypes.Message);
    }

    [Fact]
    public async Task A_form_sent_by_an_execute_action_is_kept()
    {
        var data = Filling.Data("next", [("form", "priorities"), ("basis", "0"), .. Given.Ranking]);

        var answer = await ExecuteAsync("Ana", null, data);

        Assert.Contains(
            "2 of 6",
            ((AdaptiveCard)answer.Value).FallbackText,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_verb_may_stand_beside_the_data()
    {
        var data = Filling.Data("answer");
        data.Remove("verb");

        Assert.Equal(AdaptiveCard.ContentType, (await ExecuteAsync("Ana", "status", data)).Type);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("close")]
    [InlineData("no-such-verb")]
    public async Task A_refusal_is_a_sentence_for_who_pressed(string verb)
    {
        var answer = await ExecuteAsync("Zoe", verb, Filling.Data(verb));

        Assert.Equal("application/vnd.microsoft.activity.message", answer.Type);
        Assert.NotEmpty((string)answer.Value);
    }

    private async Task<AdaptiveCardInvokeResponse> ExecuteAsync(
        string person,
        string? verb,
        JsonObject data
    )
    {
        var action = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["verb"] = verb,
            ["data"] = data,
        };
        var answer = await _team
            .InThread(person)
            .AsksAsync("adaptiveCard/action", new JsonObject { ["action"] = action });
        Assert.Equal(200, answer.Status);
        return Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
    }
}
