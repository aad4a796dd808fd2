using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class TextPromptTests
{
    private readonly List<int> _attempts = [];

    [Fact]
    public async Task Any_text_is_an_answer_the_empty_one_too()
    {
        var talk = new Talk(new TextPrompt("ask"));
        await talk.SayAsync("hi", Question("Colour?"));

        var turn = await talk.SayAsync(string.Empty);

        Assert.Equal(DialogTurnStatus.Complete, turn.Status);
        Assert.Equal(string.Empty, turn.Result);
    }

    [Fact]
    public async Task A_message_without_text_is_asked_again()
    {
        var talk = new Talk(new TextPrompt("ask"));
        await talk.SayAsync("hi", Question("Colour?"));

        var turn = await talk.SayAsync(null!);

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Equal(["Colour?", "Colour?"], talk.Replies());
    }

    [Fact]
    public async Task An_invalid_answer_gets_the_retry_question_until_the_validator_agrees()
    {
        var talk = new Talk(new TextPrompt("ask", OnlyBlueAsync));
        await talk.SayAsync("hi", Question("Colour?", "Really?"));

        await talk.SayAsync("red");
        await talk.SayAsync("green");
        var turn = await talk.SayAsync("blue");

        Assert.Equal(["Colour?", "Really?", "Really?"], talk.Replies());
        Assert.Equal("blue", turn.Result);
        Assert.Equal([1, 2, 3], _attempts);
    }

    [Fact]
    public async Task A_validator_that_speaks_itself_keeps_the_retry_question_back()
    {
        var talk = new Talk(
            new TextPrompt(
                "ask",
                async (context, token) =>
                {
                    await context.Context.SendActivityAsync("No.", cancellationToken: token);
                    return false;
                }
            )
        );
        await talk.SayAsync("hi", Question("Colour?", "Really?"));

        await talk.SayAsync("red");

        Assert.Equal(["Colour?", "No."], talk.Replies());
    }

    [Fact]
    public async Task The_validator_decides_alone_also_when_nothing_was_understood()
    {
        var talk = new Talk(
            new TextPrompt("ask", (context, _) => Task.FromResult(!context.Recognized.Succeeded))
        );
        await talk.SayAsync("hi", Question("Colour?"));

        var turn = await talk.SayAsync(null!);

        Assert.Equal(DialogTurnStatus.Complete, turn.Status);
        Assert.Null(turn.Result);
    }

    [Fact]
    public async Task A_validator_may_change_the_value()
    {
        var talk = new Talk(
            new TextPrompt(
                "ask",
                (context, _) =>
                {
                    context.Recognized.Value = context.Recognized.Value.Trim();
                    return Task.FromResult(true);
                }
            )
        );
        await talk.SayAsync("hi", Question("Colour?"));

        Assert.Equal("blue", (await talk.SayAsync("  blue ")).Result);
    }

    [Fact]
    public async Task An_invoke_changes_nothing()
    {
        var talk = new Talk(new TextPrompt("ask"));
        await talk.SayAsync("hi", Question("Colour?"));

        var turn = await talk.SendAsync(new Activity(ActivityTypes.Invoke) { Name = "task/fetch" });

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Equal(["Colour?"], talk.Replies());
    }

    [Fact]
    public async Task Asking_again_sends_the_first_question_and_counts_no_attempt()
    {
        var talk = new Talk(new TextPrompt("ask", OnlyBlueAsync));
        await talk.SayAsync("hi", Question("Colour?", "Really?"));
        await talk.SayAsync("red");

        await talk.TurnAsync(async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        });
        await talk.SayAsync("blue");

        Assert.Equal(["Colour?", "Really?", "Colour?"], talk.Replies());
        Assert.Equal([1, 2], _attempts);
    }

    [Fact]
    public async Task A_question_expects_input_unless_it_says_otherwise()
    {
        var bare = new PromptOptions
        {
            Prompt = new Activity(ActivityTypes.Message) { Text = "?" },
        };
        var made = Question("?");

        await new Talk(new TextPrompt("ask")).SayAsync("hi", bare);
        await new Talk(new TextPrompt("ask")).SayAsync("hi", made);

        Assert.Equal(InputHints.ExpectingInput, bare.Prompt.InputHint);
        Assert.Equal(InputHints.AcceptingInput, made.Prompt.InputHint);
    }

    [Fact]
    public async Task Without_a_question_nothing_is_sent()
    {
        var talk = new Talk(new TextPrompt("ask"));

        await talk.SayAsync("hi", new PromptOptions());

        Assert.Empty(talk.Replies());
    }

    [Fact]
    public async Task Without_a_question_nothing_is_sent_after_an_invalid_answer_either()
    {
        var talk = new Talk(new TextPrompt("ask", OnlyBlueAsync));
        await talk.SayAsync("hi", new PromptOptions());

        var turn = await talk.SayAsync("red");

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Empty(talk.Replies());
    }

    [Fact]
    public async Task The_question_itself_is_sent_and_kept_with_its_address()
    {
        var options = Question("Colour?");

        await new Talk(new TextPrompt("ask")).SayAsync("hi", options);

        Assert.Equal("convo1", options.Prompt.Conversation.Id);
    }

    [Fact]
    public async Task Only_prompt_options_begin_a_prompt() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() =>
            new Talk(new TextPrompt("ask")).SayAsync("hi", "Colour?")
        );

    [Fact]
    public async Task A_token_is_neither_options_nor_a_result()
    {
        object token = CancellationToken.None;
        var prompt = new TextPrompt("ask");

        await Assert.ThrowsAsync<ArgumentException>(() => new Talk(prompt).SayAsync("hi", token));
        await Assert.ThrowsAsync<ArgumentException>(() =>
            new Talk(prompt).TurnAsync(dc =>
                prompt.ResumeDialogAsync(dc, DialogReason.EndCalled, token)
            )
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_prompt_needs_an_id(string? id) =>
        Assert.Throws<ArgumentNullException>(() => new TextPrompt(id));

    [Fact]
    public async Task Its_state_is_the_options_and_the_attempts()
    {
        var talk = new Talk(new TextPrompt("ask"));

        await talk.SayAsync("hi", Question("Colour?"));

        await talk.TurnAsync(dc =>
        {
            Assert.Equal(["options", "state"], dc.ActiveDialog.State.Keys);
            return Task.FromResult(Dialog.EndOfTurn);
        });
    }

    private static PromptOptions Question(string text, string? retry = null) =>
        new()
        {
            Prompt = MessageFactory.Text(text),
            RetryPrompt = retry is null ? null : MessageFactory.Text(retry),
        };

    private Task<bool> OnlyBlueAsync(
        PromptValidatorContext<string> context,
        CancellationToken cancellationToken
    )
    {
        _attempts.Add(context.AttemptCount);
        return Task.FromResult(context.Recognized.Value == "blue");
    }
}
