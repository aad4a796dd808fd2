using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder.Teams;

public sealed class TeamsExtensionTests
{
    private static readonly string[] AllNames =
    [
        "composeExtension/query",
        "composeExtension/queryLink",
        "composeExtension/anonymousQueryLink",
        "composeExtension/querySettingUrl",
        "composeExtension/fetchTask",
        "composeExtension/submitAction",
        "fileConsent/invoke",
        "actionableMessage/executeAction",
        "tab/fetch",
        "tab/submit",
    ];

    private readonly NotingExtensionBot _bot = new();
    private readonly RecordingAdapter _adapter = new();

    public static TheoryData<string> Names => [.. AllNames];

    [Theory]
    [InlineData("composeExtension/query", "query c")]
    [InlineData("composeExtension/queryLink", "link https://x")]
    [InlineData("composeExtension/anonymousQueryLink", "anonymous link https://x")]
    [InlineData("composeExtension/querySettingUrl", "setting c")]
    public async Task A_search_is_answered_by_its_method(string name, string text)
    {
        var answer = await AnswerAsync(name, """{"commandId":"c","url":"https://x"}""");

        Assert.Equal(200, answer.Status);
        var body = Assert.IsType<MessagingExtensionResponse>(answer.Body);
        Assert.Equal(text, body.ComposeExtension.Text);
    }

    [Theory]
    [InlineData("fetchTask", null, "fetch c")]
    [InlineData("submitAction", null, "submit c")]
    [InlineData("submitAction", "", "submit c")]
    [InlineData("submitAction", "edit", "edit c")]
    [InlineData("submitAction", "send", "send c")]
    public async Task An_action_is_answered_by_its_method(string name, string? preview, string text)
    {
        var value = JsonSerializer.Serialize(
            new { commandId = "c", botMessagePreviewAction = preview }
        );

        var answer = await AnswerAsync($"composeExtension/{name}", value);

        Assert.Equal(200, answer.Status);
        var body = Assert.IsType<MessagingExtensionActionResponse>(answer.Body);
        Assert.Equal(text, Assert.IsType<TaskModuleMessageResponse>(body.Task).Value);
    }

    [Fact]
    public async Task A_preview_is_edited_or_sent_and_nothing_else()
    {
        var answer = await AnswerAsync(
            "composeExtension/submitAction",
            """{"botMessagePreviewAction":"burn"}"""
        );

        Assert.Equal(400, answer.Status);
        Assert.Equal("burn is not a supported BotMessagePreviewAction.", answer.Body);
    }

    [Theory]
    [InlineData("accept", "accepted a.txt")]
    [InlineData("decline", "declined a.txt")]
    public async Task A_file_is_accepted_or_declined_and_answered_without_a_body(
        string action,
        string note
    )
    {
        var answer = await AnswerAsync(
            "fileConsent/invoke",
            $$"""{"uploadInfo":{"name":"a.txt"},"action":"{{action}}"}"""
        );

        Assert.Equal((200, null), (answer.Status, answer.Body));
        Assert.Equal([note], _bot.Notes);
    }

    [Fact]
    public async Task A_file_is_accepted_or_declined_and_nothing_else()
    {
        var answer = await AnswerAsync("fileConsent/invoke", """{"action":"burn"}""");

        Assert.Equal((400, "burn is not a supported Action."), (answer.Status, answer.Body));
        Assert.Empty(_bot.Notes);
    }

    [Fact]
    public async Task A_button_of_a_connector_card_is_answered_without_a_body()
    {
        var answer = await AnswerAsync("actionableMessage/executeAction", """{"actionId":"a"}""");

        Assert.Equal((200, null), (answer.Status, answer.Body));
        Assert.Equal(["pressed a"], _bot.Notes);
    }

    [Theory]
    [InlineData("tab/fetch", "tab t")]
    [InlineData("tab/submit", "tab submit t")]
    public async Task A_tab_is_answered_by_its_method(string name, string text)
    {
        var answer = await AnswerAsync(name, """{"tabContext":{"tabEntityId":"t"}}""");

        Assert.Equal(200, answer.Status);
        Assert.Equal(text, Assert.IsType<TabResponse>(answer.Body).Tab.Type);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_value_that_is_missing_or_no_object_is_a_bad_request(string name)
    {
        var missing = await AnswerAsync(name, value: null);
        var text = await AnswerAsync(name, "\"x\"");

        Assert.Equal((400, "expected an object"), (missing.Status, missing.Body));
        Assert.Equal((400, "expected type 'String'"), (text.Status, text.Body));
        Assert.Empty(_bot.Notes);
    }

    [Theory]
    [InlineData("""{"action":"accept"}""")]
    [InlineData("""{"action":"decline"}""")]
    [InlineData("""{"botMessagePreviewAction":"edit"}""")]
    [InlineData("""{"botMessagePreviewAction":"send"}""")]
    public async Task What_is_not_overridden_is_not_implemented(string value)
    {
        var bot = new TeamsActivityHandler();
        foreach (var name in AllNames)
        {
            var answer = await AnswerAsync(name, value, bot);

            Assert.Equal(
                name == "fileConsent/invoke"
                && !value.Contains("\"action\"", StringComparison.Ordinal)
                    ? 400
                    : 501,
                answer.Status
            );
        }
    }

    private async Task<InvokeResponse> AnswerAsync(string name, string? value, IBot? bot = null)
    {
        var invoke = Given.Invoke(name);
        invoke.Value = value is null ? null : JsonElement.Parse(value);
        _adapter.Sent.Clear();
        await _adapter.RunAsync(invoke, (bot ?? _bot).OnTurnAsync);
        return Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value);
    }
}
