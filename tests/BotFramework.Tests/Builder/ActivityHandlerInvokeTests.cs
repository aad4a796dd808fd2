using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder;

public sealed class ActivityHandlerInvokeTests
{
    private readonly NotingBot _bot = new();

    [Theory]
    [InlineData("nobody/knows")]
    [InlineData(null)]
    public async Task An_unknown_invoke_is_not_implemented(string? name) =>
        Assert.Equal(501, (await AnswerAsync(_bot, name, value: null)).Status);

    [Theory]
    [InlineData("application/search", """{"queryText":"x","kind":"search"}""")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute"}}""")]
    [InlineData("signin/verifyState", "{}")]
    [InlineData("signin/tokenExchange", "{}")]
    public async Task A_method_that_is_not_overridden_is_not_implemented(
        string name,
        string json
    ) => Assert.Equal(501, (await AnswerAsync(new ActivityHandler(), name, json)).Status);

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    public async Task Signing_in_is_answered_without_a_body(string name)
    {
        var answer = await AnswerAsync(_bot, name, "{}");

        Assert.Equal((200, null), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task The_answer_to_a_card_is_the_body_whatever_status_it_has_inside()
    {
        var answer = await AnswerAsync(
            _bot,
            "adaptiveCard/action",
            """{"action":{"type":"Action.Execute","verb":"vote"}}"""
        );

        Assert.Equal(200, answer.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal((429, "vote"), (body.StatusCode, body.Value));
    }

    [Theory]
    [InlineData(null, "BadRequest", "Missing value property")]
    [InlineData("7", "BadRequest", "Value property is not properly formed")]
    [InlineData("\"text\"", "BadRequest", "Value property is not properly formed")]
    [InlineData("""{"action":7}""", "BadRequest", "Value property is not properly formed")]
    [InlineData("{}", "BadRequest", "Missing action property")]
    [InlineData(
        """{"action":{"type":"Action.Submit"}}""",
        "NotSupported",
        "The action 'Action.Submit'is not supported."
    )]
    public async Task A_malformed_card_action_is_a_bad_request(
        string? json,
        string code,
        string message
    ) => RequireError(await AnswerAsync(_bot, "adaptiveCard/action", json), code, message);

    [Theory]
    [InlineData(null, "Missing value property for search")]
    [InlineData("[]", "Value property is not properly formed for search")]
    [InlineData("""{"queryText":"x"}""", "Missing kind property for search")]
    [InlineData("""{"kind":"search"}""", "Missing queryText property for search")]
    public async Task A_malformed_search_is_a_bad_request(string? json, string message) =>
        RequireError(await AnswerAsync(_bot, "application/search", json), "BadRequest", message);

    [Fact]
    public async Task A_search_from_teams_needs_no_kind()
    {
        var invoke = Given.Invoke("application/search");
        invoke.Value = JsonElement.Parse("""{"queryText":"x"}""");

        var answer = await AnswerAsync(_bot, invoke);

        Assert.Equal("search", Assert.IsType<SearchInvokeResponse>(answer.Body).Value);
    }

    [Fact]
    public async Task A_bot_that_has_answered_an_invoke_is_not_answered_over()
    {
        var adapter = new RecordingAdapter();

        await adapter.RunAsync(
            new Activity(ActivityTypes.Invoke),
            (turn, token) =>
            {
                turn.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity());
                return _bot.OnTurnAsync(turn, token);
            }
        );

        Assert.Empty(adapter.Sent);
    }

    private static Task<InvokeResponse> AnswerAsync(IBot bot, string? name, string? value) =>
        AnswerAsync(
            bot,
            new Activity(ActivityTypes.Invoke)
            {
                Name = name,
                Value = value is null ? null : JsonElement.Parse(value),
            }
        );

    private static async Task<InvokeResponse> AnswerAsync(IBot bot, Activity invoke)
    {
        var adapter = new RecordingAdapter();
        await adapter.RunAsync(invoke, bot.OnTurnAsync);
        var answer = Assert.Single(adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, answer.Type);
        return Assert.IsType<InvokeResponse>(answer.Value);
    }

    private static void RequireError(InvokeResponse answer, string code, string message)
    {
        Assert.Equal(400, answer.Status);
        Assert.Equal(
            "{\"statusCode\":400,\"type\":\"application/vnd.microsoft.error\","
                + $"\"value\":{{\"code\":\"{code}\",\"message\":\"{message}\"}}}}",
            SchemaJson.Serialize(answer.Body)
        );
    }
}
