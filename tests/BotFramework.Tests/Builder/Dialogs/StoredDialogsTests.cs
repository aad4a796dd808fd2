using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Serializer = Newtonsoft.Json.JsonSerializer;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class StoredDialogsTests
{
    [Fact]
    public async Task The_stack_of_a_waiting_prompt_is_stored_under_the_given_names()
    {
        var waterfall = new WaterfallDialog(
            "waterfall",
            [(step, token) => step.PromptAsync("ask", Question(), token)]
        );
        var component = new ComponentDialog("component")
            .AddDialog(waterfall)
            .AddDialog(new ChoicePrompt("ask"));

        var stored = await StoredAsync(component);

        var outer = Assert.Single(stored.GetProperty("dialogStack").EnumerateArray());
        Assert.Equal(["id", "state", "Version"], Names(outer));
        var inner = outer.GetProperty("state").GetProperty("dialogs").GetProperty("dialogStack");
        Assert.Equal(["ask", "waterfall"], inner.EnumerateArray().Select(Id));
        var (prompt, steps) = (State(inner[0]), State(inner[1]));
        Assert.Equal(["options", "state"], Names(prompt));
        Assert.Equal(
            ["Prompt", "Choices", "Style", "Validations"],
            Names(prompt.GetProperty("options"))
        );
        Assert.Equal("""{"AttemptCount":0}""", prompt.GetProperty("state").GetRawText());
        Assert.Equal(["options", "values", "instanceId", "stepIndex"], Names(steps));
    }

    [Fact]
    public async Task Within_it_questions_and_choices_look_as_on_the_wire()
    {
        var component = new ComponentDialog("component");
        component.AddDialog(
            new WaterfallDialog(
                "waterfall",
                [(step, token) => step.PromptAsync("ask", Question(), token)]
            )
        );
        component.AddDialog(new ChoicePrompt("ask"));

        var stored = await StoredAsync(component);

        var options = State(
                State(stored.GetProperty("dialogStack")[0])
                    .GetProperty("dialogs")
                    .GetProperty("dialogStack")[0]
            )
            .GetProperty("options");
        Assert.Equal(
            """{"type":"message","text":"Colour?","inputHint":"expectingInput"}""",
            options.GetProperty("Prompt").GetRawText()
        );
        Assert.Equal(
            """[{"value":"red","action":{"type":"imBack","title":"Red!","value":"r"}}]""",
            options.GetProperty("Choices").GetRawText()
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Dialogs_go_on_from_a_storage_that_keeps_tokens(bool serializer)
    {
        var storage = serializer
            ? new MemoryStorage(new Serializer())
            : new MemoryStorage(new Dictionary<string, JObject>(StringComparer.Ordinal));
        var component = new ComponentDialog("component");
        component.AddDialog(
            new WaterfallDialog(
                "waterfall",
                [
                    (step, token) =>
                    {
                        step.Values["size"] = 3;
                        return step.PromptAsync("ask", Question(), token);
                    },
                    (step, token) =>
                        step.EndDialogAsync(
                            $"{step.Options} {step.Values["size"]} {step.Result}",
                            token
                        ),
                ]
            )
        );
        component.AddDialog(new TextPrompt("ask"));
        var talk = new Talk(storage, component);

        await talk.SayAsync("hi", "mild");
        var turn = await talk.SayAsync("red");

        Assert.Equal("mild 3 red", turn.Result);
    }

    private static PromptOptions Question() =>
        new()
        {
            Prompt = Ask.Question("Colour?"),
            Choices =
            [
                new Choice("red")
                {
                    Action = new CardAction(ActionTypes.ImBack, "Red!", value: "r"),
                },
            ],
            Style = ListStyle.None,
            Validations = "any",
        };

    private static async Task<JsonElement> StoredAsync(Dialog dialog)
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        var accessor = state.CreateProperty<DialogState>("dialogs");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        await adapter.ProcessActivityAsync(
            Ask.Answer("hi"),
            (context, token) => dialog.RunAsync(context, accessor, token)
        );

        var read = await storage.ReadAsync(["test/conversations/convo1"], CancellationToken.None);
        var values = Assert.IsType<Dictionary<string, object>>(Assert.Single(read).Value);
        return JsonSerializer.SerializeToElement(values["dialogs"]);
    }

    private static JsonElement State(JsonElement instance) => instance.GetProperty("state");

    private static string? Id(JsonElement instance) => instance.GetProperty("id").GetString();

    private static string[] Names(JsonElement of) =>
        [.. of.EnumerateObject().Select(member => member.Name)];
}
