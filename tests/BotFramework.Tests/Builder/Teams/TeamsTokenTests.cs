using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Tests.Testing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Tests.Builder.Teams;

/// <summary>Invokes whose values are handed on as tokens.</summary>
public sealed class TeamsTokenTests
{
    private const string Value = """{"data":{"n":1}}""";

    private readonly RecordingAdapter _adapter = new();

    public static TheoryData<string> Names =>
        [
            "config/fetch",
            "config/submit",
            "composeExtension/selectItem",
            "composeExtension/setting",
            "composeExtension/onCardButtonClicked",
        ];

    [Theory]
    [InlineData("config/fetch", typeof(ConfigResponse<TaskModuleResponseBase>))]
    [InlineData("config/submit", typeof(ConfigResponse<TaskModuleResponseBase>))]
    [InlineData("composeExtension/selectItem", typeof(MessagingExtensionResponse))]
    [InlineData("composeExtension/setting", null)]
    [InlineData("composeExtension/onCardButtonClicked", null)]
    public async Task Its_method_gets_the_value_and_its_answer_is_the_body(string name, Type? body)
    {
        var bot = new TokenBot();

        var answer = await AnswerAsync(bot, name, JsonElement.Parse(Value));

        Assert.Equal([$"{name} {Value}"], bot.Notes);
        Assert.Equal((200, body), (answer.Status, answer.Body?.GetType()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_token_is_handed_on_itself_and_what_is_no_object_as_nothing(string name)
    {
        var bot = new TokenBot();

        await AnswerAsync(bot, name, JObject.Parse(Value));
        await AnswerAsync(bot, name, value: null);
        await AnswerAsync(bot, name, JsonElement.Parse("\"text\""));
        await AnswerAsync(bot, name, JArray.Parse("[1]"));

        Assert.Equal([$"{name} {Value}", $"{name} ", $"{name} ", $"{name} "], bot.Notes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_not_overridden_is_not_implemented(string name)
    {
        var answer = await AnswerAsync(new TeamsActivityHandler(), name, JsonElement.Parse(Value));

        Assert.Equal(501, answer.Status);
    }

    [Fact]
    public async Task A_typed_invoke_reads_a_token_too()
    {
        var text = await AnswerAsync(new TokenBot(), "task/fetch", new JValue("x"));
        var fetched = await AnswerAsync(new TokenBot(), "task/fetch", JObject.Parse(Value));

        Assert.Equal((400, "expected type 'String'"), (text.Status, text.Body));
        var task = Assert.IsType<TaskModuleResponse>(fetched.Body).Task;
        Assert.Equal("1", Assert.IsType<TaskModuleMessageResponse>(task).Value);
    }

    private async Task<InvokeResponse> AnswerAsync(IBot bot, string name, object? value)
    {
        var invoke = Given.Invoke(name);
        invoke.Value = value;
        _adapter.Sent.Clear();
        await _adapter.RunAsync(invoke, bot.OnTurnAsync);
        return Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value);
    }

    private sealed class TokenBot : TeamsActivityHandler
    {
        public List<string> Notes { get; } = [];

        protected override Task<ConfigResponseBase> OnTeamsConfigFetchAsync(
            ITurnContext<IInvokeActivity> turnContext,
            JObject configData,
            CancellationToken cancellationToken
        ) => ConfiguredAsync("config/fetch", configData);

        protected override Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(
            ITurnContext<IInvokeActivity> turnContext,
            JObject configData,
            CancellationToken cancellationToken
        ) => ConfiguredAsync("config/submit", configData);

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
            ITurnContext<IInvokeActivity> turnContext,
            JObject query,
            CancellationToken cancellationToken
        )
        {
            Note("composeExtension/selectItem", query);
            return Task.FromResult(new MessagingExtensionResponse());
        }

        protected override Task OnTeamsMessagingExtensionConfigurationSettingAsync(
            ITurnContext<IInvokeActivity> turnContext,
            JObject settings,
            CancellationToken cancellationToken
        )
        {
            Note("composeExtension/setting", settings);
            return Task.CompletedTask;
        }

        protected override Task OnTeamsMessagingExtensionCardButtonClickedAsync(
            ITurnContext<IInvokeActivity> turnContext,
            JObject cardData,
            CancellationToken cancellationToken
        )
        {
            Note("composeExtension/onCardButtonClicked", cardData);
            return Task.CompletedTask;
        }

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
            ITurnContext<IInvokeActivity> turnContext,
            TaskModuleRequest taskModuleRequest,
            CancellationToken cancellationToken
        ) =>
            Task.FromResult(
                new TaskModuleResponse(
                    new TaskModuleMessageResponse(
                        ((JsonElement)taskModuleRequest.Data).GetProperty("n").ToString()
                    )
                )
            );

        private Task<ConfigResponseBase> ConfiguredAsync(string name, JObject value)
        {
            Note(name, value);
            return Task.FromResult<ConfigResponseBase>(
                new ConfigResponse<TaskModuleResponseBase>()
            );
        }

        private void Note(string name, JObject? value) =>
            Notes.Add($"{name} {value?.ToString(Formatting.None)}");
    }
}
