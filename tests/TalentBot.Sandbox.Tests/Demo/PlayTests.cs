using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Spectre.Console;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Channels;
using TalentBot.Sandbox.Demo;
using TalentBot.Sandbox.Leaders;
using TalentBot.Sandbox.Scenarios;

namespace TalentBot.Sandbox.Tests.Demo;

public sealed class PlayTests : IAsyncLifetime, IDisposable
{
    private readonly StringWriter _output = new();
    private readonly HttpClient _connector = new();
    private TeamsService _teams = null!;
    private StubBot _bot = null!;

    public async Task InitializeAsync()
    {
        _teams = await TeamsService.StartAsync(Workplace.Of("Ana", "Ben"), default);
        _connector.BaseAddress = _teams.ServiceUrl;
        _bot = await StubBot.StartAsync(AnswerAsync);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _teams.DisposeAsync();
    }

    public void Dispose()
    {
        _connector.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task Everybody_answers_and_the_recommendation_comes()
    {
        var post = await PlayAsync(benFinishes: true);

        Assert.True(post.Shows("verdict"));
        Assert.Equal(2, Submitted("core").Count());
        Assert.DoesNotContain("closes the decision", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "Ana writes: @TalentBot start Payments @Ben",
            _output.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains("Ben answers 1 question", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_closes_when_somebody_does_not_finish()
    {
        await PlayAsync(benFinishes: false);

        Assert.Contains("Ben leaves the rest open", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Ana closes the decision", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_takes_a_form_is_set_up_by_the_form()
    {
        await PlayAsync(benFinishes: true, "\"quorum\": 2, \"gates\": [\"our-direction\"],");

        var setup = Assert.Single(Submitted("title"));
        Assert.Equal("Payments", setup.Text("title"));
        Assert.Equal(_teams.Workplace["Ben"].AadObjectId, setup.Text("people"));
        Assert.Equal("our-direction", setup.Text("gates"));
        Assert.Equal("2", setup.Text("quorum"));
    }

    private IEnumerable<JsonObject> Submitted(string field) =>
        _bot
            .Received.Where(a => a.Text("name") == "task/submit")
            .Select(a => a.Child("value")!.Child("data")!)
            .Where(d => d.ContainsKey(field));

    private async Task<Sandbox.Channels.Posts.Post> PlayAsync(bool benFinishes, string extra = "")
    {
        var file = AnswersFile.Parse(
            $$"""
            { "title": "Payments", {{extra}} "leaders": [
              { "name": "Ana", "priorities": ["speed", "cost", "control"], "answers": { "core": "low" } },
              { "name": "Ben", "priorities": ["cost", "speed", "control"], "answers": { "core": "high" },
                "finished": {{(benFinishes ? "true" : "false")}} } ] }
            """
        );
        using var client = new BotClient(_bot.Messages, _teams.Traffic);
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_output) }
        );
        var narrator = new Narrator(console, new Transcript("Payments"));
        return await new Play(file, _teams, client, narrator).RunAsync(default);
    }

    private async Task<JsonObject?> AnswerAsync(JsonObject activity)
    {
        var data = activity.Child("value")?.Child("data");
        switch (activity.Text("name"), data?.Text("verb"), data?.Text("form"))
        {
            case (null, _, _)
                when activity.Text("text")?.EndsWith("start", StringComparison.Ordinal) == true:
                await PostAsync(activity, SetupCard());
                return null;
            case (null, _, _) when activity.Text("text") is not null:
                await PostAsync(activity, Given.DecisionCard());
                return null;
            case ("task/fetch", "setup", _):
                return Given.Continue(SetupForm());
            case ("task/fetch", "answer", _):
                return Given.Continue(Given.Priorities());
            case ("task/fetch", "close", _):
                return Given.Continue(Given.Form("close"));
            case (_, _, "setup"):
                await PostAsync(activity, Given.DecisionCard());
                return Given.Message("Started");
            case (_, _, "priorities"):
                return Given.Continue(Given.Form("core"));
            case (_, _, "core"):
                return Given.Continue(Given.Form("finish"));
            case ("task/submit", _, _):
                await PostAsync(activity, Recommendation());
                return Given.Message("Done");
            default:
                return null;
        }
    }

    private async Task PostAsync(JsonObject activity, JsonObject card)
    {
        var conversation = Uri.EscapeDataString(activity.Child("conversation")!.Text("id")!);
        var path = $"v3/conversations/{conversation}/activities";
        using var response = await _connector.PostAsJsonAsync(path, Given.Attached(card));
    }

    private static JsonObject Recommendation() =>
        Given.Json(
            """{ "type": "AdaptiveCard", "body": [{ "type": "TextBlock", "id": "verdict", "text": "Likely" }] }"""
        );

    private static JsonObject SetupCard() =>
        Given.Json(
            """
            { "type": "AdaptiveCard", "actions": [{ "type": "Action.Submit", "title": "Set up",
              "data": { "verb": "setup", "msteams": { "type": "task/fetch" } } }] }
            """
        );

    private static JsonObject SetupForm() =>
        Given.Json(
            """
            { "type": "AdaptiveCard", "body": [
                { "type": "Input.Text", "id": "title" }, { "type": "Input.Text", "id": "quorum" },
                { "type": "Input.ChoiceSet", "id": "people", "isMultiSelect": true, "choices": [],
                  "choices.data": { "type": "Data.Query", "dataset": "graph.microsoft.com/users" } },
                { "type": "Input.ChoiceSet", "id": "gates", "isMultiSelect": true,
                  "choices": [{ "title": "Ours", "value": "our-direction" }] } ],
              "actions": [{ "type": "Action.Submit", "title": "Start", "data": { "verb": "next", "form": "setup" } }] }
            """
        );
}
