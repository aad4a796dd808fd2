using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Tests.Builder;

public sealed class PlainPromptOptionsTests
{
    private const string Whole = """
        {"Prompt":{"type":"message","id":"5","serviceUrl":"https://smba.example/","channelId":"msteams","from":{"id":"28:bot","name":"Bot","role":"bot","aadObjectId":"o"},"conversation":{"isGroup":true,"conversationType":"channel","id":"19:c","name":"C","tenantId":"t"},"recipient":{"id":"29:a"},"locale":"en-GB","text":"Which?","speak":"Which","inputHint":"expectingInput","attachments":[],"entities":[],"replyToId":"1"},"RetryPrompt":{"text":"Which one?"},"Choices":[{"value":"red"},{"value":"blue"}],"Style":2,"Validations":{"least":3},"RecognizeLanguage":"de"}
        """;

    [Fact]
    public void Stored_options_are_taken_as_they_stand()
    {
        var options = PlainPromptOptions.Read(Plain(Whole));

        Assert.Equal("Which?", options.Prompt.Text);
        Assert.Equal("19:c", options.Prompt.Conversation.Id);
        Assert.Equal("Which one?", options.RetryPrompt.Text);
        Assert.Equal(["red", "blue"], options.Choices.Select(choice => choice.Value));
        Assert.Equal(ListStyle.Inline, options.Style);
    }

    [Theory]
    [InlineData(Whole)]
    [InlineData("{}")]
    [InlineData("""{"Prompt":null,"Choices":null,"Style":null,"Validations":null}""")]
    [InlineData("""{"prompt":{"TEXT":"x"}}""")]
    [InlineData("""{"Prompt":{"text":"x","textFormat":"markdown","more":1}}""")]
    [InlineData(
        """{"Prompt":{"text":"x","attachments":[{"contentType":"y","content":{"a":1}}]}}"""
    )]
    [InlineData("""{"Prompt":{"text":"x","entities":[{"type":"mention","text":"z"}]}}""")]
    [InlineData("""{"Prompt":{"timestamp":"2026-11-25T09:00:00+00:00","value":{"a":[1]}}}""")]
    [InlineData("""{"Prompt":{"from":{"id":"1","more":2},"conversation":{"role":"r"}}}""")]
    [InlineData("""{"Prompt":{"from":null,"suggestedActions":{"actions":[]}}}""")]
    [InlineData("""{"Choices":[{"value":"a","synonyms":["b"]},{"value":null},{}]}""")]
    [InlineData("""{"Choices":[{"value":"a","action":{"type":"imBack","value":"v"}}],"Style":9}""")]
    [InlineData("""{"Validations":[1,"a",{"b":null}],"more":true}""")]
    public void Options_come_back_as_by_way_of_their_json(string json)
    {
        var detour = SchemaJson.Convert<PromptOptions>(Plain(json));

        var read = StateJson.Convert<PromptOptions>(Plain(json));

        Assert.Equal(Text(StateJson.Write(detour)), Text(StateJson.Write(read)));
    }

    [Theory]
    [InlineData("""{"Prompt":{"text":[]}}""")]
    [InlineData("""{"Prompt":"x"}""")]
    [InlineData("""{"Choices":{"value":"a"}}""")]
    [InlineData("""{"Style":3000000000}""")]
    [InlineData("""[]""")]
    public void What_is_no_options_is_refused(string json) =>
        Assert.Throws<System.Text.Json.JsonException>(() =>
            StateJson.Convert<PromptOptions>(Plain(json))
        );

    private static object Plain(string json) => StateJson.Read(Encoding.UTF8.GetBytes(json));

    private static string Text(byte[] json) => Encoding.UTF8.GetString(json);
}
