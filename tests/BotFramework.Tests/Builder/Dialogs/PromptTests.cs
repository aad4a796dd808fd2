using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class PromptTests
{
    private readonly List<string> _notes = [];

    [Fact]
    public async Task An_answer_is_recognised_twice_and_validated_once()
    {
        var validated = 0;
        var prompt = new CountingPrompt("ask", (_, _) => Task.FromResult(++validated > 0));
        var talk = new Talk(prompt);
        await talk.SayAsync("hi", Ask.For("Colour?"));

        await talk.SayAsync("blue");

        Assert.Equal((2, 1), (prompt.Recognized, validated));
    }

    [Fact]
    public async Task Only_messages_are_recognised()
    {
        var prompt = new CountingPrompt("ask");
        var talk = new Talk(prompt);
        await talk.SayAsync("hi", Ask.For("Colour?"));

        await talk.SendAsync(new Activity(ActivityTypes.Event) { Text = "blue" });

        Assert.Equal(0, prompt.Recognized);
    }

    [Theory]
    [InlineData("blue", false, false)]
    [InlineData("blue", true, true)]
    [InlineData("help", false, true)]
    public async Task What_a_prompt_understands_its_parents_see_only_where_it_allows(
        string text,
        bool allowed,
        bool seen
    )
    {
        var talk = await AskedInsideAsync(
            new CountingPrompt("ask") { AllowInterruption = allowed }
        );

        await talk.SayAsync(text);

        Assert.Equal(seen ? ["component sees activityReceived"] : [], _notes);
    }

    [Fact]
    public async Task A_text_could_be_anything_so_the_parents_see_it()
    {
        var talk = await AskedInsideAsync(new TextPrompt("ask"));

        await talk.SayAsync("blue");

        Assert.Equal(["component sees activityReceived"], _notes);
    }

    [Fact]
    public async Task Other_events_are_not_the_prompts_to_keep()
    {
        var prompt = new CountingPrompt("ask");
        var talk = await AskedInsideAsync(prompt);

        await talk.TurnAsync(async dc =>
        {
            await dc.EmitEventAsync("other", fromLeaf: true);
            return Dialog.EndOfTurn;
        });

        Assert.Equal(["component sees other"], _notes);
        Assert.Equal(0, prompt.Recognized);
    }

    [Fact]
    public async Task What_the_validator_keeps_is_there_with_the_next_answer()
    {
        var talk = new Talk(
            new CountingPrompt(
                "ask",
                (context, _) =>
                {
                    context.State.TryGetValue("last", out var last);
                    _notes.Add($"{last} {context.Options.Validations}");
                    context.State["last"] = context.Recognized.Value;
                    return Task.FromResult(false);
                }
            )
        );
        var options = Ask.For("Colour?");
        options.Validations = "no red";
        await talk.SayAsync("hi", options);

        await talk.SayAsync("red");
        await talk.SayAsync("green");

        Assert.Equal([" no red", "red no red"], _notes);
    }

    private async Task<Talk> AskedInsideAsync(Dialog prompt)
    {
        var component = new Listener("component", _notes);
        component.AddDialog(
            new WaterfallDialog(
                "inner",
                [(step, token) => step.PromptAsync("ask", Ask.For("Colour?"), token)]
            )
        );
        component.AddDialog(prompt);
        var talk = new Talk(component);
        await talk.SayAsync("hi");
        return talk;
    }
}
