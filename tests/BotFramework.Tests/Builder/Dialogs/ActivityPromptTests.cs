using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class ActivityPromptTests
{
    private readonly List<int> _attempts = [];

    [Fact]
    public async Task It_waits_for_an_activity_of_any_type_that_its_validator_takes()
    {
        var talk = new Talk(Events());
        await talk.SayAsync("hi", Ask.For("An event?", "An event, please."));

        var invoke = await talk.SendAsync(new Activity(ActivityTypes.Invoke));
        var turn = await talk.SendAsync(new Activity(ActivityTypes.Event) { Name = "ready" });

        Assert.Equal(DialogTurnStatus.Waiting, invoke.Status);
        Assert.Equal("ready", Assert.IsType<Activity>(turn.Result).Name);
        Assert.Equal(["An event?", "An event, please."], talk.Replies());
        Assert.Equal([1, 2], _attempts);
    }

    [Fact]
    public async Task It_asks_again_also_after_its_validator_has_spoken()
    {
        var talk = new Talk(
            new ActivityPrompt(
                "ask",
                async (context, token) =>
                {
                    await context.Context.SendActivityAsync("No.", cancellationToken: token);
                    return false;
                }
            )
        );
        await talk.SayAsync("hi", Ask.For("An event?"));

        await talk.SayAsync("what");

        Assert.Equal(["An event?", "No.", "An event?"], talk.Replies());
    }

    [Fact]
    public async Task Its_validator_may_replace_the_activity()
    {
        var prompt = new ActivityPrompt(
            "ask",
            (context, _) =>
            {
                context.Recognized.Value = MessageFactory.Text(
                    $"{context.Recognized.Succeeded} {context.Recognized.Value.Text}"
                );
                return Task.FromResult(true);
            }
        );

        var turn = await Ask.AndAnswerAsync(prompt, "blue");

        Assert.Equal("True blue", Assert.IsType<Activity>(turn.Result).Text);
    }

    [Fact]
    public async Task Asked_again_or_resumed_it_sends_the_first_question_and_counts_nothing()
    {
        var prompt = Events();
        var talk = new Talk(prompt);
        await talk.SayAsync("hi", Ask.For("An event?", "An event, please."));

        await talk.TurnAsync(async dc =>
        {
            await dc.RepromptDialogAsync();
            return await prompt.ResumeDialogAsync(dc, DialogReason.EndCalled, "anything");
        });
        await talk.SendAsync(new Activity(ActivityTypes.Event));

        Assert.Equal(["An event?", "An event?", "An event?"], talk.Replies());
        Assert.Equal([1], _attempts);
    }

    [Fact]
    public async Task The_shorter_question_is_the_first_one()
    {
        var talk = new Talk(new Shorter());

        await talk.SayAsync("hi", Ask.For("An event?", "An event, please."));

        Assert.Equal(["An event?"], talk.Replies());
    }

    [Fact]
    public async Task A_question_expects_input_unless_it_says_otherwise()
    {
        var options = Ask.For("An event?", "An event, please.");
        var silent = Ask.For("An event?", "An event, please.");
        silent.Prompt.InputHint = InputHints.AcceptingInput;
        silent.RetryPrompt.InputHint = InputHints.IgnoringInput;

        await new Talk(Events()).SayAsync("hi", options);
        await new Talk(Events()).SayAsync("hi", silent);

        Assert.Equal(InputHints.ExpectingInput, options.Prompt.InputHint);
        Assert.Equal(InputHints.ExpectingInput, options.RetryPrompt.InputHint);
        Assert.Equal(InputHints.AcceptingInput, silent.Prompt.InputHint);
        Assert.Equal(InputHints.IgnoringInput, silent.RetryPrompt.InputHint);
    }

    [Fact]
    public async Task Only_prompt_options_begin_it()
    {
        object token = CancellationToken.None;

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() =>
            new Talk(Events()).SayAsync("hi", "An event?")
        );
        await Assert.ThrowsAsync<ArgumentException>(() => new Talk(Events()).SayAsync("hi", token));
    }

    [Fact]
    public void It_needs_an_id_and_a_validator()
    {
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt(" ", TakeAsync));
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt("ask", null));
    }

    private static Task<bool> TakeAsync(
        PromptValidatorContext<Activity> context,
        CancellationToken cancellationToken
    ) => Task.FromResult(true);

    private ActivityPrompt Events() =>
        new(
            "ask",
            (context, _) =>
            {
                _attempts.Add(context.AttemptCount);
                return Task.FromResult(context.Recognized.Value.Type == ActivityTypes.Event);
            }
        );

    private sealed class Shorter() : ActivityPrompt("ask", TakeAsync)
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc,
            object? options,
            CancellationToken cancellationToken = default
        )
        {
            await OnPromptAsync(dc.Context, null, (PromptOptions)options!, cancellationToken);
            return EndOfTurn;
        }
    }
}
