using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder.Teams;

public sealed class TeamsInvokeTests
{
    private readonly NotingTeamsBot _bot = new();
    private readonly RecordingAdapter _adapter = new();

    [Theory]
    [InlineData("task/fetch", "fetch 7")]
    [InlineData("task/submit", "submit 7 dark")]
    public async Task A_dialog_is_answered_by_its_method(string name, string text)
    {
        var answer = await AnswerAsync(name, """{"data":7,"context":{"theme":"dark"}}""");

        Assert.Equal(200, answer.Status);
        var body = Assert.IsType<TaskModuleResponse>(answer.Body);
        Assert.Equal(text, Assert.IsType<TaskModuleMessageResponse>(body.Task).Value);
    }

    [Theory]
    [InlineData("\"x\"", "expected type 'String'")]
    [InlineData("""{"data":7,"data":8}""", "expected type 'Object'")]
    [InlineData("""{"context":7}""", "expected type 'Object'")]
    [InlineData("[]", "expected type 'Array'")]
    [InlineData(null, "expected an object")]
    public async Task A_malformed_dialog_request_is_a_bad_request(string? value, string text)
    {
        foreach (var name in new[] { "task/fetch", "task/submit" })
        {
            var answer = await AnswerAsync(name, value);

            Assert.Equal((400, (object)text), (answer.Status, answer.Body));
        }
    }

    [Fact]
    public async Task A_request_that_is_typed_already_is_taken_as_it_is()
    {
        var invoke = Given.Invoke("task/fetch");
        invoke.Value = new TaskModuleRequest { Data = "typed" };

        Assert.Equal(200, (await AnswerAsync(_bot, invoke)).Status);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/query")]
    [InlineData("signin/verifyState")]
    [InlineData("nobody/knows")]
    [InlineData(null)]
    public async Task What_is_not_overridden_is_not_implemented(string? name)
    {
        var invoke = Given.Invoke(name!);
        invoke.Value = JsonElement.Parse("{}");

        Assert.Equal(501, (await AnswerAsync(new TeamsActivityHandler(), invoke)).Status);
    }

    [Fact]
    public async Task An_invoke_without_a_name_is_a_card_action_on_teams_only()
    {
        var elsewhere = Given.Invoke(null!);
        elsewhere.ChannelId = "webchat";

        Assert.Equal("card action", (await AnswerAsync(_bot, Given.Invoke(null!))).Body);
        Assert.Equal(501, (await AnswerAsync(_bot, elsewhere)).Status);
    }

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    public async Task Signing_in_has_one_method(string name)
    {
        await AnswerAsync(name, "{}");

        Assert.Equal(["sign in"], _bot.Notes);
    }

    private Task<InvokeResponse> AnswerAsync(string name, string? value)
    {
        var invoke = Given.Invoke(name);
        invoke.Value = value is null
            ? null
            : JsonElement.Parse(value, new JsonDocumentOptions { AllowDuplicateProperties = true });
        return AnswerAsync(_bot, invoke);
    }

    private async Task<InvokeResponse> AnswerAsync(IBot bot, Activity invoke)
    {
        _adapter.Sent.Clear();
        await _adapter.RunAsync(invoke, bot.OnTurnAsync);
        return Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value);
    }
}
